import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { checkedReport } from './src/build/checkedReport.ts';
import { chunkOf } from './src/build/chunks.ts';
import { cssName } from './src/build/cssNames.ts';
import { dataInPage } from './src/build/dataInPage.ts';
import { inlineRuntime } from './src/build/inlineRuntime.ts';
import { prerenderedPage } from './src/build/prerenderedPage.ts';
import report from './src/data/report.json';
import { page } from './src/i18n/en/page.ts';

const inSource = (file: string): string => path.resolve(import.meta.dirname, 'src', file);

export default defineConfig({
  // Relative, so that the page works on any host, in any folder.
  base: './',
  plugins: [
    react(),
    checkedReport(inSource('data/report.json')),
    dataInPage([
      { file: inSource('data/report.json'), id: 'bundled-report', exported: 'default', data: report },
      { file: inSource('i18n/en/page.ts'), id: 'page-words', exported: 'page', data: page },
    ]),
    prerenderedPage(),
    inlineRuntime(),
  ],
  css: { modules: { generateScopedName: cssName } },
  build: {
    // Small files too stay files: the policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
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
