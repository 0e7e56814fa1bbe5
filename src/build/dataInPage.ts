import type { Plugin } from 'vite';

/** A module that holds nothing but data: its file, the id under which the data stands in the page, and what it exports. */
type DataModule = { file: string; id: string; exported: string; data: unknown };

/** Data as it stands in the page: nothing in it can end the element it stands in. */
export const dataElement = (id: string, data: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/**
 * Puts into the page as data what its content was made from: the report and the words. Behind the content it compresses
 * well, a browser reads it faster than code, and the script that the filter waits for is the shorter by it.
 */
export function dataInPage(modules: DataModule[]): Plugin {
  return {
    name: 'data-in-page',
    apply: 'build',
    enforce: 'pre',
    load(module) {
      const found = modules.find(({ file }) => file === module);
      if (!found) return;
      const code = `const data = JSON.parse(document.getElementById('${found.id}').textContent);
        export { data as ${found.exported} };`;
      return { code, moduleType: 'js', moduleSideEffects: false };
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const elements = modules.map(({ id, data }) => dataElement(id, data)).join('');
        return html.replace('</body>', () => `${elements}\n  </body>`);
      },
    },
  };
}
