import path from 'node:path';
import type { Plugin } from 'vite';
import { filesAtStart, filesBehind } from './filesBehind.ts';

const onUse = /\bimport\(`\.\/([\w-]+\.js)`\)/g;

/**
 * Has each part that loads on use fetched, with all that it imports, before it is run: see app/fetchPart.ts. Of sheets the
 * bundler takes care.
 */
export function partsOnUse(): Plugin {
  return {
    name: 'parts-on-use',
    apply: 'build',
    // What stands in a file beyond what its hash is of has to change that hash.
    augmentChunkHash: () => 'fetchPart',
    generateBundle: {
      // After the bundler has looked for what each import brings.
      order: 'post',
      handler(_, bundle) {
        const there = filesAtStart(bundle);
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          chunk.code = chunk.code.replace(onUse, (_whole, name: string) => {
            const part = `assets/${name}`;
            const imported = [...filesBehind([part], bundle)].filter(
              (file) => file !== part && !there.has(file),
            );
            return `fetchPart(${[part, ...imported].map((file) => `"${path.basename(file)}"`).join()})`;
          });
        }
      },
    },
  };
}
