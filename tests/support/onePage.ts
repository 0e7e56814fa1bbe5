import { jsonInScript, type OnePage } from '../../src/exporter/onePage.ts';
import { bundledReport } from './report.ts';

/** A page on the bundled report, its scripts as short as can be. */
export const aOnePage = (of: Partial<OnePage> = {}): OnePage => ({
  lang: 'en',
  title: 'FG DLT: progress report',
  description: 'The “progress” report & more',
  withoutScript: '',
  prerendered: '<h1>FG DLT</h1><div>Geneva</div>',
  report: jsonInScript(bundledReport()),
  policy: "default-src 'none'",
  icon: 'data:image/svg+xml;base64,PHN2Zy8+',
  head: '1<2&&3',
  sheet: 'a>b{}',
  early: '"$&"',
  packed: '{"parts":[],"packed":""}',
  start: '`</div>`',
  ...of,
});
