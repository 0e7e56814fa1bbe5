import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { build } from 'vite';
import { root } from '../../src/cli/run.mjs';
import { withDifferences } from './differences.mjs';
import { copy } from './mutants.mjs';
import * as standIn from './standIn.mjs';

/** @typedef {import('./standIn.mjs').Case} Case */

/** The script, and the one that tells besides where a change makes a difference. */
const files = { plain: path.join(copy, 'bundle.cjs'), watched: path.join(copy, 'watched.cjs') };
const standInName = 'stand-in';

/**
 * The code of tests: each knows the folder that its own file stands in. What the tests say of their pinned documents all at
 * once is asked of each document.
 * @param {string[]} tests
 */
function entryOf(tests) {
  const pinned = path.join(copy, 'tests/unit/importer/pinned');
  const own = [
    `import { it } from 'vitest';`,
    `import { pinnedDocumentsOf, pinnedFiles, readingOf } from './tests/support/pinnedDocuments.ts';`,
    `for (const file of pinnedFiles(${JSON.stringify(pinned)}))`,
    `  pinnedDocumentsOf(${JSON.stringify(pinned)}, file).forEach((document, index) =>`,
    `    it(file + ' ' + (index + 1), () => readingOf(document).join('\\n')));`,
  ];
  const isOfImporter = tests.some((file) => file.startsWith('tests/unit/importer/'));
  return [...(isOfImporter ? own : []), ...tests.map((file) => `import './${file}';`)].join('\n');
}

/**
 * Puts changed code and tests into one script.
 * @param {string[]} tests files, from the project's folder on
 */
export async function writeBundle(tests) {
  const entry = path.join(copy, 'entry.ts');
  writeFileSync(entry, entryOf(tests));
  const built = await build({
    configFile: false,
    root: copy,
    logLevel: 'error',
    resolve: { alias: { vitest: standInName } },
    plugins: [
      {
        name: 'files of their own',
        transform: (code, id) => {
          const file = id.split('?')[0] ?? id;
          const own = code.replaceAll('import.meta.dirname', () => JSON.stringify(path.dirname(file)));
          return file.endsWith('.test.ts') ? `import { beginFile } from 'vitest';beginFile();${own}` : own;
        },
      },
    ],
    ssr: { external: true },
    build: {
      ssr: entry,
      write: false,
      minify: false,
      target: 'esnext',
      rolldownOptions: {
        external: [standInName],
        treeshake: false,
        output: { format: 'cjs', codeSplitting: false },
      },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built.');
  const [{ code }] = output.output;
  // A switch is asked so often that a call, and to compare texts, takes longer than the tests themselves.
  const asked = /stryMutAct_9fa48(?:\$\d+)?\("(\d+)"\)/g;
  const met = /stryCov_9fa48(?:\$\d+)?\(((?:"\d+"(?:, )?)+)\)/g;
  const begun = 'const mutation = globalThis.mutation;';
  const plain = code.replace(asked, '(mutation.active === $1 && mutation.hit())').replace(met, '0');
  writeFileSync(files.plain, begun + plain);
  const watched = withDifferences(code).replace(asked, 'false').replace(met, 'mutation.meet($1)');
  writeFileSync(files.watched, begun + watched);
}

/**
 * The script, compiled once. Each call runs it anew, with the change that is switched on, and gives its tests.
 * @param {keyof typeof files} name
 * @returns {() => Case[]}
 */
export function readBundle(name) {
  const bundleFile = files[name];
  const require = createRequire(pathToFileURL(path.join(root, 'package.json')));
  const code = `(function (require, module, exports) {${readFileSync(bundleFile, 'utf8')}\n})`;
  const run = new vm.Script(code, { filename: bundleFile }).runInThisContext();
  return () => {
    const module = { exports: {} };
    run(
      (/** @type {string} */ name) => (name === standInName ? standIn : require(name)),
      module,
      module.exports,
    );
    return standIn.collect();
  };
}
