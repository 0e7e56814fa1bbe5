import path from 'node:path';
import type { Plugin } from 'vite';

const zip = path.resolve(import.meta.dirname, '../exporter/pptx/libraryZip.ts');

/** What the library brings and the page does not need, and what stands in its place. */
const cuts: [what: string, found: RegExp, instead: string][] = [
  // A second zip library: 28 kB compressed.
  [
    'its zip library',
    /import JSZip from 'jszip';/,
    `import { LibraryZip as JSZip } from ${JSON.stringify(zip)};`,
  ],
  // The picture of a play button, for films: 46 kB compressed.
  ['its play button', /const IMG_PLAYBTN = '[^']*';/, "const IMG_PLAYBTN = '';"],
];

/** Makes the library that writes presentations lighter by more than half: it is part of the one file, too. */
export function leanPresentations(): Plugin {
  return {
    name: 'lean-presentations',
    enforce: 'pre',
    transform: {
      filter: { id: /\/pptxgen\.es\.js$/ },
      handler(code) {
        return cuts.reduce((left, [what, found, instead]) => {
          if (!found.test(left))
            throw new Error(`The library that writes presentations no longer has ${what}`);
          return left.replace(found, () => instead);
        }, code);
      },
    },
  };
}
