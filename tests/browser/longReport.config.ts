import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { cssName } from '../../src/build/cssNames.ts';
import { longReport } from '../support/longReport.ts';

const root = path.resolve(import.meta.dirname, '../..');
const bundled = path.join(root, 'src/data/report.json');

/** The page with the long report in the place of the bundled one; not prerendered, and written where tests find it. */
export default defineConfig({
  root,
  base: './',
  logLevel: 'warn',
  plugins: [
    {
      name: 'long-report',
      enforce: 'pre',
      load: (id) => (id === bundled ? { code: JSON.stringify(longReport()) } : null),
    },
    react(),
  ],
  css: { modules: { generateScopedName: cssName } },
  build: {
    outDir: path.join(root, 'node_modules/.cache/long-report'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
