import { readFile, rm, stat } from 'node:fs/promises';
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
  // Of its own: another import may run at the same time.
  const outDir = path.join(root, 'node_modules/.cache', `import-${process.pid}`);
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
  const importer = await import(pathToFileURL(path.join(outDir, 'importReport.mjs')).href);
  await rm(outDir, { recursive: true });
  return importer;
}

// npm runs this in the project's folder; the reader means the folder where they stand.
const full = path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
/** The largest that any kind of report may be: more is not read at all. */
const mostBytes = 64 * 1024 * 1024;

/** @param {string} why */
function giveUp(why) {
  console.error(why);
  process.exit(1);
}

/** @param {unknown} error */
function reasonOf(error) {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'reading it is not allowed';
  return error instanceof Error ? error.message : String(error);
}

/** @type {Uint8Array} */
let bytes = new Uint8Array();
try {
  const found = await stat(full);
  if (found.isDirectory()) giveUp(`${file} could not be read: it is a folder, not a file.`);
  if (found.size > mostBytes) giveUp(`${file} is too large: the limit is ${mostBytes / 1024 / 1024} MB.`);
  bytes = await readFile(full);
} catch (error) {
  giveUp(`${file} could not be read: ${reasonOf(error)}.`);
}
const { importReport } = await loadImporter();
const result = importReport(bytes, path.basename(full));
if ('rejection' in result) giveUp(result.rejection);
else {
  for (const finding of result.findings) console.error(finding);
  process.stdout.write(`${result.report}\n`);
}
