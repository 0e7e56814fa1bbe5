/**
 * The whole dashboard as one HTML file: what its parts are, and how they stand in it. The build writes it, and the page
 * writes it again with another report. Nothing in it but the report, the words that name it, and what was prerendered
 * from it speaks of a report.
 */
export type OnePage = {
  /** Of the words below and of what is prerendered. */
  lang: string;
  title: string;
  description: string;
  /** What is read without script where nothing is prerendered. */
  withoutScript: string;
  /** Markup of the page on its own report. */
  prerendered: string;
  /** A policy that runs just the scripts and the sheet below. */
  policy: string;
  /** Address of the icon: `data:`. */
  icon: string;
  /** Runs before anything is painted, and until the page is live. */
  head: string;
  sheet: string;
  /** As JSON that may stand in a script. */
  report: string;
  /** Parts of the script that run when used, `Packed` as JSON. */
  packed: string;
  /** The script that unpacks and runs the parts. */
  start: string;
};

/** Parts that stand in elements of their own, just as they are. */
type RawPart = 'head' | 'sheet' | 'report' | 'packed' | 'start';

/** The id of the element that holds a part. */
export const partId = (part: RawPart): string => `one-file-${part}`;

/** What the packed part tells: the scripts in order, by the names of their parts with a blank between, with the bytes each takes up unpacked. */
export type Packed = { parts: [names: string, bytes: number][]; packed: string };

const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => escaped[sign] ?? sign);
const unescapeText = (text: string): string =>
  Object.entries(escaped).reduceRight((left, [sign, entity]) => left.replaceAll(entity, sign), text);

const signs: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON without any sign that could end the script it stands in. */
export const jsonInScript = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => signs[sign] ?? sign);

export function writeOnePage(page: OnePage): string {
  const data = (part: RawPart) =>
    `<script id="${partId(part)}" type="application/json">${page[part]}</script>`;
  const script = (part: RawPart) => `<script id="${partId(part)}">${page[part]}</script>`;
  return `<!doctype html>
<html lang="${escapeText(page.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeText(page.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeText(page.title)}</title>
<meta name="description" content="${escapeText(page.description)}">
<link rel="icon" href="${escapeText(page.icon)}">
${script('head')}
<style id="${partId('sheet')}">${page.sheet}</style>
</head>
<body>
<div id="root">${page.prerendered}</div>
<noscript lang="${escapeText(page.lang)}" dir="auto">${escapeText(page.withoutScript)}</noscript>
${data('report')}
${data('packed')}
${script('start')}
</body>
</html>
`;
}

/**
 * The parts of a page that `writeOnePage` wrote.
 * @throws Error where it is another page
 */
export function readOnePage(html: string): OnePage {
  const between = (begin: string, end: string): string => {
    const from = html.indexOf(begin);
    const to = from < 0 ? -1 : html.indexOf(end, from + begin.length);
    if (to < 0) throw new Error(`${begin} is missing`);
    return html.slice(from + begin.length, to);
  };
  const data = (part: RawPart) => between(`id="${partId(part)}" type="application/json">`, '</script>');
  const script = (part: RawPart) => between(`id="${partId(part)}">`, '</script>');
  const attribute = (begin: string): string => unescapeText(between(begin, '"'));
  const lang = between('<html lang="', '"');
  return {
    lang,
    title: unescapeText(between('<title>', '</title>')),
    description: attribute('<meta name="description" content="'),
    withoutScript: unescapeText(between(`<noscript lang="${lang}" dir="auto">`, '</noscript>')),
    prerendered: between('<div id="root">', '</div>\n<noscript '),
    policy: attribute('<meta http-equiv="Content-Security-Policy" content="'),
    icon: attribute('<link rel="icon" href="'),
    head: script('head'),
    sheet: between(`id="${partId('sheet')}">`, '</style>'),
    report: data('report'),
    packed: data('packed'),
    start: script('start'),
  };
}
