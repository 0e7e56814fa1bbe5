import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import { jsonInScript, type Packed } from '../exporter/onePage.ts';
import { textOfBytes } from '../exporter/packedText.ts';
import { chunkOf } from './chunks.ts';
import { hashOf } from './contentPolicy.ts';
import { leanCatalogues } from './leanCatalogues.ts';
import { leanLibraries } from './leanLibraries.ts';
import { commonConfig, inlineScript, root } from './nestedBuild.ts';
import { packTightly } from './packTightly.ts';
import { shorter } from './shorter.ts';

const inSource = (file: string): string => path.join(root, 'src', file);
const entry = inSource('app/main.tsx');
const later = inSource('app/laterParts.ts');
const reader = 'panels/open-report/reading.worker.ts';

/** What the page takes from elsewhere when hosted, and finds in itself as one file. */
function foundInside(): Plugin {
  const report = 'export default JSON.parse(document.getElementById("one-file-report").textContent)';
  const inside = new Map([
    [inSource('data/report.json'), { id: '\0report-inside', code: report }],
    [
      `${inSource(reader)}?worker&url`,
      { id: '\0reader-inside', code: `export default window.oneFile.addressOf("${reader}")` },
    ],
  ]);
  return {
    name: 'found-inside',
    enforce: 'pre',
    resolveId: (source, importer) =>
      inside.get(path.resolve(path.dirname(importer ?? root), source))?.id ?? null,
    load: (id) => [...inside.values()].find((one) => one.id === id)?.code ?? null,
  };
}

/** The page's script in parts that load each other as CommonJS modules do, and all its sheets as one. */
async function bundled(): Promise<{ chunks: Rolldown.OutputChunk[]; sheet: string }> {
  const output = await build({
    ...commonConfig,
    plugins: [react(), leanLibraries(), leanCatalogues(), foundInside()],
    build: {
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        output: {
          format: 'cjs',
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          codeSplitting: {
            groups: [{ debugName: 'start and later', name: chunkOf(entry, later) }],
            includeDependenciesRecursively: false,
          },
        },
      },
    },
  });
  const files = [output].flat().flatMap((one) => ('output' in one ? one.output : []));
  return {
    chunks: files.filter((file) => file.type === 'chunk'),
    sheet: files
      .map((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : ''))
      .join('')
      .trim(),
  };
}

/** A script that puts a part among the others: see app/oneFile/loader.ts. */
const partScript = (name: string, code: string): string =>
  `oneFile.parts["./${name}"]=function(require,exports,module){${code}\n}`;

type Part = { name: string; text: string; isFirst: boolean; language: string | undefined };

/** The language whose words a chunk is made of; English ones stand among script. */
const languageOf = ({ moduleIds }: Rolldown.OutputChunk): string | undefined =>
  moduleIds
    .map((id) => /\/i18n\/(\w\w)\//.exec(id)?.[1])
    .find((language) => language !== undefined && language !== 'en');

const byLanguage = new Intl.Collator('en').compare;
/** After all languages. */
const none = 'zz';

/** So short that to run it with others costs nothing, and a hash of its own in the policy would cost more. */
const small = 20_000;

/** Parts that run as one script: the words of a language, and the small ones. */
type Script = Omit<Part, 'name'> & { names: string[] };

function together(parts: readonly Part[]): Script[] {
  const scripts = new Map<string, Script>();
  for (const { name, text, isFirst, language } of parts) {
    const isSmall = !isFirst && text.length < small;
    const key = language ?? (isSmall ? 'small' : name);
    const one = scripts.get(key);
    if (one === undefined) scripts.set(key, { names: [name], text, isFirst, language });
    else Object.assign(one, { names: [...one.names, name], text: `${one.text}\n${text}` });
  }
  return [...scripts.values()];
}

/**
 * What the page starts with stands first, then the words of each language, which packs them tighter, then small scripts: to
 * reach one, what stands before it is unpacked too.
 */
async function pack(scripts: readonly Script[]): Promise<string> {
  const inOrder = scripts
    .map((part) => ({ ...part, bytes: Buffer.from(part.text) }))
    .sort(
      (one, other) =>
        Number(other.isFirst) - Number(one.isFirst) ||
        byLanguage(one.language ?? none, other.language ?? none) ||
        one.bytes.length - other.bytes.length,
    );
  const all = Buffer.concat(inOrder.map(({ bytes }) => bytes));
  const packed: Packed = {
    parts: inOrder.map(({ names, bytes }) => [names.join(' '), bytes.length]),
    packed: textOfBytes(await packTightly(all)),
  };
  return jsonInScript(packed);
}

type OneFileScript = {
  start: string;
  packed: string;
  sheet: string;
  /** Of the parts that are packed, for the policy. */
  hashes: string[];
};

/** All script of the one file: the loader, and the rest packed. */
export async function oneFileScript(): Promise<OneFileScript> {
  const { chunks, sheet } = await bundled();
  const first = chunks.find(({ isEntry }) => isEntry);
  if (!first) throw new Error('The bundler gave no entry');
  const parts = await Promise.all(
    chunks.map(async (chunk) => ({
      name: `./${chunk.fileName}`,
      text: await shorter(partScript(chunk.fileName, chunk.code.trim())),
      isFirst: /^(?:main|start|later|rolldown-runtime)$/.test(chunk.name),
      language: languageOf(chunk),
    })),
  );
  const text = await shorter(await inlineScript(`src/${reader}`), { hasManyFunctions: true });
  const worker = { names: [reader], text, isFirst: false, language: undefined };
  const scripts = together(parts);
  const loader = await inlineScript('src/app/oneFile/loader.ts');
  return {
    start: `${loader}\noneFile.load("./${first.fileName}")`,
    packed: await pack([...scripts, worker]),
    sheet,
    hashes: scripts.map(({ text }) => hashOf(text)),
  };
}
