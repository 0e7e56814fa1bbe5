import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { FilesOfPage } from '../url/filesOfPage.ts';
import { filesAtStart } from './filesBehind.ts';
import { inlineScript } from './nestedBuild.ts';

async function revisionOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('base64url')
    .slice(0, 16);
}

/** The files as they lie there in the end: assets bear their hash in their name, the others get one beside it. */
async function filesOf(dir: string, bundle: Rolldown.OutputBundle): Promise<FilesOfPage> {
  const assets = (await readdir(path.join(dir, 'assets'))).map((name) => `assets/${name}`);
  const started = filesAtStart(bundle);
  const beside = (await readdir(dir)).filter((name) =>
    /^icon[-.]|\.webmanifest$|^accessibility\.html$/.test(name),
  );
  const revised = await Promise.all(
    beside.map(async (url) => ({ url, revision: await revisionOf(path.join(dir, url)) })),
  );
  const rest = assets.filter((url) => !started.has(url));
  return {
    shell: [
      { url: './', revision: await revisionOf(path.join(dir, 'index.html')) },
      ...assets.filter((url) => started.has(url)).map((url) => ({ url, revision: null })),
      ...revised,
    ],
    rest: await Promise.all(
      rest.map(async (url) => ({ url, bytes: (await stat(path.join(dir, url))).size })),
    ),
  };
}

/** Writes the service worker with the list of the files that belong together. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    writeBundle: {
      // Last, when the files are as they stay.
      order: 'post',
      sequential: true,
      async handler({ dir }, bundle) {
        if (dir === undefined) return;
        const files = JSON.stringify(await filesOf(dir, bundle));
        const script = await inlineScript('src/app/offline/worker.ts');
        await writeFile(path.join(dir, 'sw.js'), `const filesOfPage=${files};\n${script}\n`);
      },
    },
  };
}
