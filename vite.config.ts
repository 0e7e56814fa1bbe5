import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { checkedReport } from './src/build/checkedReport.ts';
import { chunkOf } from './src/build/chunks.ts';
import { cssName } from './src/build/cssNames.ts';
import { dataInPage } from './src/build/dataInPage.ts';
import { hostHeaders } from './src/build/hostHeaders.ts';
import { inlineRuntime } from './src/build/inlineRuntime.ts';
import { leanCatalogues } from './src/build/leanCatalogues.ts';
import { leanLibraries } from './src/build/leanLibraries.ts';
import { oneFile } from './src/build/oneFile.ts';
import { partsOnUse } from './src/build/partsOnUse.ts';
import { prerenderedPage } from './src/build/prerenderedPage.ts';
import { serviceWorker } from './src/build/serviceWorker.ts';
import { shorterStart } from './src/build/shorter.ts';
import report from './src/data/report.json' with { type: 'json' };
import { page } from './src/i18n/en/page.ts';

const inSource = (file: string): string => path.resolve(import.meta.dirname, 'src', file);

const reportFile = inSource('data/report.json');

/** Vitest reads this file, too; its own library is not there to be fetched for a build. */
const sequence = process.env['VITEST']
  ? { sequencer: (await import('./tests/support/slowestFirst.ts')).SlowestFirst }
  : {};

export default defineConfig({
  // Relative, so that the page works on any host, in any folder.
  base: './',
  plugins: [
    react(),
    leanLibraries(),
    leanCatalogues(),
    checkedReport(reportFile),
    dataInPage([
      { file: reportFile, id: 'bundled-report', exported: 'default', data: report },
      { file: inSource('i18n/en/page.ts'), id: 'page-words', exported: 'page', data: page },
    ]),
    prerenderedPage(),
    partsOnUse(),
    shorterStart(),
    inlineRuntime(),
    oneFile(reportFile),
    serviceWorker(),
    hostHeaders(),
  ],
  // React brings this hook by now: the table's library still asks for the stand-in of older ones.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim$/, replacement: 'react' }] },
  // Tests too write slides and workbooks with the libraries as the page has them.
  test: { sequence, server: { deps: { inline: ['pptxgenjs', 'hucre'] } } },
  css: { modules: { generateScopedName: cssName } },
  build: {
    // Small files too stay files: the policy allows no data: addresses.
    assetsInlineLimit: 0,
    // Script is fetched by what runs it: see app/fetchPart.ts.
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      // No library here does anything when one of its values, or one of the browser's, is merely read: what nobody uses can go.
      treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      output: {
        // The script that starts the page names all parts: a shorter mark of each, which nothing packs, is less to load.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        hashCharacters: 'hex',
        codeSplitting: {
          groups: [
            {
              debugName: 'start and later',
              name: chunkOf(inSource('app/main.tsx'), inSource('app/laterParts.ts')),
            },
          ],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
});
