import { ensureInstalled } from './ensureInstalled.mjs';
import { run } from './run.mjs';

// How much of the pure rooms the unit tests reach; fails where that is too little.
ensureInstalled();
const pureRooms = 'domain,i18n,format,analysis,importer,pictures,slides,exporter,url';
run('npx', [
  'vitest',
  'run',
  '--dir',
  'tests/unit',
  '--testTimeout',
  '300000',
  '--coverage',
  `--coverage.include=src/{${pureRooms}}/**/*.ts`,
  '--coverage.reportsDirectory=node_modules/.cache/coverage',
  '--coverage.reporter=text',
  '--coverage.thresholds.lines=95',
  '--coverage.thresholds.branches=90',
]);
