import path from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { cssName } from './cssNames.ts';

export const root = path.resolve(import.meta.dirname, '../..');

/** Builds within the build share what makes their class names and paths the same. */
export const commonConfig: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  css: { modules: { generateScopedName: cssName } },
};

/** A small script as one expression without imports, to stand inline in the page. */
export async function inlineScript(file: string): Promise<string> {
  const output = await build({
    ...commonConfig,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: path.resolve(root, file), output: { format: 'iife' } },
    },
  });
  for (const one of [output].flat()) {
    if (!('output' in one)) continue;
    for (const chunk of one.output) if (chunk.type === 'chunk') return chunk.code.trim();
  }
  throw new Error(`${file} gave no script`);
}

/** Loads a module of the page in Node, compiled as the page is. */
export async function loadForNode(file: string): Promise<unknown> {
  const outDir = path.resolve(root, 'node_modules/.cache/prerender');
  const name = `${path.basename(file).replace(/\.tsx?$/, '')}.mjs`;
  await build({
    ...commonConfig,
    plugins: [react()],
    build: {
      ssr: path.resolve(root, file),
      outDir,
      emptyOutDir: true,
      // One file: a second one would import the first under another address, and hold a second copy of it.
      rolldownOptions: { output: { entryFileNames: name, codeSplitting: false } },
    },
  });
  return import(`${pathToFileURL(path.join(outDir, name)).href}?${Date.now()}`);
}
