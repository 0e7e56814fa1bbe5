import { type Packed, partId } from '../../exporter/onePage.ts';
import { bytesOfText } from '../../exporter/packedText.ts';
import { unpacking } from './unpack.ts';

/*
 * The one file's own loader: a file opened from a disk can fetch no script. Its parts are unpacked when used, and run only
 * where the policy knows their hash. Each is a CommonJS module, as the bundler wrote it. Until they run, the page is
 * there to be read as it was prerendered.
 */
type Load = (name: string) => object;
type Part = (require: Load, exports: object, module: { exports: object }) => void;

const parts: Record<string, Part> = {};
const loaded = new Map<string, { exports: object }>();

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? '';

type Unpacked = { unpack: (end: number) => Uint8Array; places: Map<string, { from: number; to: number }> };

function openPacked(): Unpacked {
  const { parts: listed, packed }: Packed = JSON.parse(textOf(partId('packed')));
  const places = new Map<string, { from: number; to: number }>();
  let from = 0;
  for (const [names, bytes] of listed) {
    for (const name of names.split(' ')) places.set(name, { from, to: from + bytes });
    from += bytes;
  }
  return { unpack: unpacking(bytesOfText(packed)), places };
}

let opened: Unpacked | undefined;

function unpacked(name: string): string {
  opened ??= openPacked();
  const place = opened.places.get(name);
  if (!place) throw new Error(`The file has no part ${name}.`);
  return new TextDecoder().decode(opened.unpack(place.to).subarray(place.from, place.to));
}

// Any text passes here: it is the policy's hashes that tell which scripts run.
const trust = window.trustedTypes?.createPolicy('parts', { createScript: (text) => text });

/** Runs a part's script, which puts the part among the others. */
function run(name: string): void {
  const text = unpacked(name);
  const script = document.createElement('script');
  script.textContent = trust?.createScript(text) ?? text;
  document.head.append(script);
  script.remove();
}

function load(name: string): object {
  const known = loaded.get(name);
  if (known) return known.exports;
  if (!parts[name]) run(name);
  const part = parts[name];
  if (!part) throw new Error(`The browser did not run the part ${name}.`);
  const module = { exports: {} };
  loaded.set(name, module);
  part(load, module.exports, module);
  return module.exports;
}

const withoutScript = document.querySelector<HTMLElement>('body > noscript');
window.oneFile = {
  atFirst: {
    // The page itself may already be said to speak another language.
    lang: withoutScript?.lang ?? '',
    title: document.title,
    description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
    withoutScript: withoutScript?.textContent ?? '',
    prerendered: document.getElementById('root')?.innerHTML ?? '',
  },
  addressOf: (name) => URL.createObjectURL(new Blob([unpacked(name)], { type: 'text/javascript' })),
  parts,
  load,
};
