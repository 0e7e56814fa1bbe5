import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { checkedReport } from './src/build/checkedReport.ts';
import { cssName } from './src/build/cssNames.ts';
import { prerenderedPage } from './src/build/prerenderedPage.ts';

export default defineConfig({
  // Relative, so that the page works on any host, in any folder.
  base: './',
  plugins: [
    react(),
    checkedReport(path.resolve(import.meta.dirname, 'src/data/report.json')),
    prerenderedPage(),
  ],
  css: { modules: { generateScopedName: cssName } },
  build: {
    cssCodeSplit: false,
    // Small files too stay files: the policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
