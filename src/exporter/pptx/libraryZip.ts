import { strToU8, type Zippable, zipSync } from 'fflate';
import { base64Of, bytesOf } from './base64.ts';

type Folder = { folder: () => Folder };

/**
 * What the library that writes presentations asks of its zip library, done by the one that the page has anyway (see
 * build/leanLibraries.ts). Folders need no entry, and nothing is compressed: the package is mended and packed
 * afterwards.
 */
export function LibraryZip() {
  const parts: Zippable = {};
  const folder = (): Folder => ({ folder });
  return {
    folder,
    file(name: string, content: string, how?: { base64: boolean }): void {
      parts[name] = how?.base64 ? bytesOf(content) : strToU8(content);
    },
    async generateAsync({ type }: { type: 'base64' | 'uint8array' }): Promise<string | Uint8Array> {
      const zipped = zipSync(parts, { level: 0 });
      return type === 'base64' ? base64Of(zipped) : zipped;
    },
  };
}
