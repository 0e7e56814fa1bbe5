/*
 * What has gone wrong in libraries that read and write such files as these: a list to check the lock file against, and a
 * memory of what to look out for when a library is chosen. Told in own words; the number leads to the advisory.
 */
export type Advisory = {
  name: string;
  /** The first version with the fault; left out where all before `fixed` have it. */
  since?: string;
  /** The first version without it; null where there is none. */
  fixed: string | null;
  number: string;
  what: string;
};

export const advisories: readonly Advisory[] = [
  // Word, Excel and PDF readers.
  {
    name: 'mammoth',
    since: '0.3.25',
    fixed: '1.11.0',
    number: 'CVE-2025-11849',
    what: 'a linked picture reads any file of the machine',
  },
  {
    name: 'xlsx',
    fixed: '0.19.3',
    number: 'CVE-2023-30533',
    what: 'a workbook that is read changes the prototype of all objects',
  },
  {
    name: 'xlsx',
    fixed: '0.20.2',
    number: 'CVE-2024-22363',
    what: 'a pattern takes for ever on prepared text',
  },
  {
    name: 'pdfjs-dist',
    fixed: '4.2.67',
    number: 'CVE-2024-4367',
    what: 'a font in a PDF runs as script',
  },
  // Zip.
  {
    name: 'fflate',
    fixed: '0.8.3',
    number: 'CVE-2026-45820',
    what: 'a prepared directory of an archive is read for ever',
  },
  {
    name: 'jszip',
    since: '3.0.0',
    fixed: '3.7.0',
    number: 'CVE-2021-23413',
    what: 'a part named __proto__ changes the prototype of the list of parts',
  },
  {
    name: 'jszip',
    since: '3.0.0',
    fixed: '3.8.0',
    number: 'CVE-2022-48285',
    what: 'a part named ../… is written outside the folder',
  },
  {
    name: 'adm-zip',
    fixed: '0.6.0',
    number: 'CVE-2026-39244',
    what: 'takes as much memory as the archive claims, before looking inside',
  },
  { name: 'unzipper', fixed: '0.8.13', number: 'CVE-2018-1002203', what: 'writes outside the folder' },
  // XML.
  {
    name: '@xmldom/xmldom',
    fixed: '0.7.7',
    number: 'CVE-2022-39353',
    what: 'takes several roots, so that two readers see two documents',
  },
  {
    name: '@xmldom/xmldom',
    since: '0.8.0',
    fixed: '0.8.4',
    number: 'CVE-2022-39353',
    what: 'the same in the next line',
  },
  {
    name: '@xmldom/xmldom',
    since: '0.9.0',
    fixed: '0.9.11',
    number: 'CVE-2026-83605',
    what: 'a fault of the whole line, mended in 0.9.11',
  },
  { name: 'xmldom', fixed: null, number: 'CVE-2022-39353', what: 'goes on as @xmldom/xmldom only' },
  { name: 'xml2js', fixed: '0.5.0', number: 'CVE-2023-0842', what: 'an element named __proto__' },
  {
    name: 'fast-xml-parser',
    fixed: '4.4.1',
    number: 'CVE-2024-41818',
    what: 'a pattern takes for ever on a prepared currency',
  },
  // CSV and Markdown.
  {
    name: 'papaparse',
    fixed: '5.2.0',
    number: 'CVE-2020-36649',
    what: 'a pattern takes for ever where numbers are recognised',
  },
  {
    name: 'csv-parse',
    fixed: '4.4.6',
    number: 'CVE-2019-17592',
    what: 'a pattern takes for ever where whole numbers are recognised',
  },
  { name: 'marked', fixed: '4.0.10', number: 'CVE-2022-21680', what: 'a pattern takes for ever' },
  // Pictures, slides and pages.
  {
    name: 'image-size',
    since: '0.6.3',
    fixed: '2.0.3',
    number: 'CVE-2025-71330',
    what: 'a picture with an entry of no length is read for ever',
  },
  {
    name: 'image-size',
    since: '1.1.0',
    fixed: '1.2.1',
    number: 'CVE-2025-71319',
    what: 'a picture with a box of no length is read for ever',
  },
  {
    name: 'jspdf',
    fixed: '3.0.2',
    number: 'CVE-2025-57810',
    what: 'a prepared picture keeps the machine busy',
  },
  // What checks, draws and stands in for a browser.
  {
    name: 'valibot',
    since: '0.31.0',
    fixed: '1.2.0',
    number: 'CVE-2025-66020',
    what: 'the rule for emoji takes for ever on prepared text',
  },
  {
    name: 'd3-color',
    fixed: '3.1.0',
    number: 'GHSA-36jr-mh4h-2g58',
    what: 'a pattern takes for ever on a prepared colour',
  },
  {
    name: 'happy-dom',
    fixed: '20.0.0',
    number: 'CVE-2025-61927',
    what: 'script of a page that is read leaves its confinement',
  },
];
