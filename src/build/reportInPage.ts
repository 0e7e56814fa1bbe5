import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const id = 'bundled-report';

/** A report as it stands in the page: nothing in it can end the element it stands in. */
export const inPage = (report: string): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(JSON.parse(report)).replaceAll('<', '\\u003c')}</script>`;

/**
 * Puts the bundled report into the page as data, behind the content that was made from it: there it compresses well, and
 * the script that the filter waits for is the shorter by it.
 */
export function reportInPage(file: string): Plugin {
  return {
    name: 'report-in-page',
    apply: 'build',
    enforce: 'pre',
    load(module) {
      if (module !== file) return;
      return {
        code: `export default JSON.parse(document.getElementById('${id}').textContent)`,
        moduleType: 'js',
        moduleSideEffects: false,
      };
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const data = inPage(await readFile(file, 'utf8'));
        return html.replace('</body>', () => `${data}\n  </body>`);
      },
    },
  };
}
