import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { parseProgressReport } from '../domain/progressReport.ts';

/** Stops the build where the bundled report does not fit its format, so that the page need not check it. */
export function checkedReport(file: string): Plugin {
  return {
    name: 'checked-report',
    buildStart() {
      this.addWatchFile(file);
      const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
      parseProgressReport(data);
    },
  };
}
