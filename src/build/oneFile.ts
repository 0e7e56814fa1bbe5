import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { parseProgressReport } from '../domain/progressReport.ts';
import { plainName } from '../exporter/fileNames.ts';
import { jsonInScript, writeOnePage } from '../exporter/onePage.ts';
import { oneFilePolicy } from './contentPolicy.ts';
import { inlineScript, root } from './nestedBuild.ts';
import { oneFileScript } from './oneFileScript.ts';
import { prerenderedMarkup } from './prerenderedPage.ts';

async function iconAddress(): Promise<string> {
  const icon = await readFile(path.join(root, 'public/icon.svg'));
  return `data:image/svg+xml;base64,${icon.toString('base64')}`;
}

/** The page without what leads to a file beside it, as its script leaves it out, too: see app/Footer.tsx. */
function alone(html: string): string {
  const beside = /<p[^>]*><a href="accessibility\.html".*?<\/p>/;
  if (!beside.test(html)) throw new Error('The page has no link to its accessibility statement');
  return html.replace(beside, '');
}

/** Writes the whole dashboard as one file beside the site, named after the bundled report: `fg-dlt-dashboard.html`. */
export function oneFile(reportFile: string): Plugin {
  return {
    name: 'one-file',
    apply: 'build',
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      const report = parseProgressReport(JSON.parse(await readFile(reportFile, 'utf8')));
      const { html, ...named } = await prerenderedMarkup();
      const { hashes, ...script } = await oneFileScript();
      const head = await inlineScript('src/app/head.ts');
      const policy = oneFilePolicy({ scripts: [head, script.start], styles: [script.sheet] }, hashes);
      const page = writeOnePage({
        ...named,
        ...script,
        head,
        policy,
        withoutScript: '',
        prerendered: alone(html),
        icon: await iconAddress(),
        report: jsonInScript(report),
      });
      await writeFile(path.join(dir, plainName(report, 'dashboard.html')), page);
    },
  };
}
