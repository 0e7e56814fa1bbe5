import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is used of the parts that lzma1 is made of; it offers none of them by a name, and says no types. */
type Mode = { searchDepth: number; filterStrength: number; modeIndex: number };
type Streams = {
  InputBuffer: new (data: Uint8Array) => object;
  OutputBuffer: new (size: number) => { toArray: () => Uint8Array };
};
type Encoding = {
  Encoder: new () => {
    configure: (mode: Mode) => void;
    compress: (from: object, to: object, mode: Mode) => void;
    _numLiteralContextBits: number;
    _posStateBits: number;
    _posStateMask: number;
  };
};

const lib = path.dirname(createRequire(import.meta.url).resolve('lzma1'));
const partOf = (name: string): string => pathToFileURL(path.join(lib, name)).href;

/** As tight as it goes: 32 MB to look back over, matches of up to 255 bytes, found by trees. */
const tightest: Mode = { searchDepth: 25, filterStrength: 255, modeIndex: 1 };

/** LZMA as app/oneFile/unpack.ts unpacks it. The library itself always takes lc = 3 and pb = 2, which suits programs. */
export async function packTightly(data: Uint8Array): Promise<Uint8Array> {
  const { Encoder }: Encoding = await import(partOf('encoder.js'));
  const { InputBuffer, OutputBuffer }: Streams = await import(partOf('streams.js'));
  const encoder = new (class extends Encoder {
    override configure = (mode: Mode): void => {
      Encoder.prototype.configure.call(this, mode);
      this._numLiteralContextBits = 2;
      this._posStateBits = 0;
      this._posStateMask = 0;
    };
  })();
  const out = new OutputBuffer(data.length);
  encoder.compress(new InputBuffer(data), out, tightest);
  return out.toArray();
}
