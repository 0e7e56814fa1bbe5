import { minify } from 'terser';
import type { Plugin } from 'vite';
import { atStart } from './filesBehind.ts';

type Kind = {
  isModule?: boolean;
  /** Hundreds of small functions, each packed better among others of its kind than between what calls them. */
  hasManyFunctions?: boolean;
};

/** Script a hundredth or two shorter than what the bundler gives, at seconds for each hundred kilobytes. */
export async function shorter(script: string, kind: Kind = {}): Promise<string> {
  const { code } = await minify(script, {
    module: kind.isModule ?? false,
    ecma: 2020,
    compress: {
      passes: 3,
      ecma: 2020,
      keep_fargs: false,
      // As for the bundler: what nobody uses can go, since nothing here does anything when it is merely read.
      pure_getters: true,
      hoist_funs: kind.hasManyFunctions ?? false,
      // `x === 1` as it was written: half of it turned round packs worse.
      lhs_constants: false,
    },
  });
  if (code === undefined) throw new Error('A script could not be made shorter');
  return code;
}

/** What a reader waits for is worth it; the rest of the page comes on use. */
export function shorterStart(): Plugin {
  return {
    name: 'shorter-start',
    apply: 'build',
    augmentChunkHash: ({ name }) => (atStart.includes(name) ? 'shorter' : undefined),
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk' && atStart.includes(chunk.name))
            chunk.code = await shorter(chunk.code, { isModule: true });
      },
    },
  };
}
