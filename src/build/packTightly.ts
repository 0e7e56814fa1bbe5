import sevenZip from '7z-wasm';

const settings = ['lzma', 'a=1', 'd=4m', 'fb=273', 'mc=10000', 'lc=2', 'lp=0', 'pb=0'].join(':');
/** 7-Zip's own archive: a head of so many bytes, what was packed, and at its end what is in it, which nobody asks for here. */
const archiveHead = 32;
/** In that head: how far behind it the end begins. */
const endAt = 12;

/** LZMA as app/oneFile/unpack.ts unpacks it: after the size in four bytes, with lc = 2 and pb = 0, which suits script. */
export async function packTightly(data: Uint8Array): Promise<Uint8Array> {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const { FS, callMain } = await sevenZip({ print: say, printErr: say });
  FS.writeFile('data', data);
  callMain(['a', 'packed.7z', 'data', `-m0=${settings}`, '-mhc=off', '-mmt=1']);
  if (!FS.readdir('.').includes('packed.7z')) throw new Error(`Could not pack: ${said.join('\n')}`);
  const archive = FS.readFile('packed.7z');
  const { buffer, byteOffset } = archive;
  const length = Number(new DataView(buffer, byteOffset).getBigUint64(endAt, true));
  const packed = new Uint8Array(4 + length);
  new DataView(packed.buffer).setUint32(0, data.length, true);
  packed.set(archive.subarray(archiveHead, archiveHead + length), 4);
  return packed;
}
