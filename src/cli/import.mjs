import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

// Reads a progress report and prints it in the report format: `npm run --silent import -- FILE > report.json`.
const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0) {
  console.error('Usage: npm run --silent import -- FILE    (a report as .docx, .txt or .json)');
  process.exit(2);
}

/**
 * The importer is the page's own, in TypeScript: it is put together for Node first.
 * @returns {Promise<typeof import('./importReport.ts')>}
 */
async function loadImporter() {
  const { build } = await import('vite');
  const outDir = path.join(root, 'node_modules/.cache/import');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: path.join(root, 'src/cli/importReport.ts'),
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'importReport.mjs', codeSplitting: false } },
    },
  });
  return import(pathToFileURL(path.join(outDir, 'importReport.mjs')).href);
}

// npm runs this in the project's folder; the reader means the folder where they stand.
const full = path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
/** @type {Uint8Array} */
let bytes;
try {
  bytes = await readFile(full);
} catch (error) {
  console.error(`${file} could not be read: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
const { importReport } = await loadImporter();
const result = importReport(bytes, path.basename(full));
if ('rejection' in result) {
  console.error(result.rejection);
  process.exit(1);
}
for (const finding of result.findings) console.error(finding);
process.stdout.write(`${result.report}\n`);
