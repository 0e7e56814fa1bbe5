/*
 * Pages for languages written from right to left: the library that writes presentations knows no such tables, and its
 * boxes stand where they stand. So each part is turned as a whole, in the finished package.
 */
/** Of a page of 13.33 inches, in the units of the format. */
const pageWidth = 12_192_000;

/** What stood at the left stands at the right. The group around all shapes has no place. */
const turnBoxes = (xml: string): string =>
  xml.replace(
    /<a:off x="(\d+)" y="(\d+)"\/>\s*<a:ext cx="(\d+)"/g,
    (whole, x: string, y: string, width: string) =>
      width === '0'
        ? whole
        : `<a:off x="${pageWidth - Number(x) - Number(width)}" y="${y}"/><a:ext cx="${width}"`,
  );

const others: Record<string, string> = { l: 'r', r: 'l', ctr: 'ctr' };

/** Each paragraph runs from the right and keeps its place in the line: at the beginning, or at the end. */
const turnAll = (xml: string): string =>
  xml.replace(/<a:(pPr|lvl\dpPr)\b([^>]*?)(\/?)>/g, (_, name: string, told: string, end: string) => {
    const alignment = /\balgn="(\w+)"/.exec(told)?.[1] ?? 'l';
    const rest = told.replace(/\s*\b(?:algn|rtl)="\w+"/g, '');
    return `<a:${name}${rest} algn="${others[alignment] ?? alignment}" rtl="1"${end}>`;
  });

/** What is in words of the report alone stands at the right, too, and runs as its own language does. */
function turnParagraph(paragraph: string, language: string): string {
  // One without properties, as all notes have, runs as the page's own language does.
  const told = /<a:pPr\b/.test(paragraph) ? paragraph : paragraph.replace('<a:p>', '<a:p><a:pPr/>');
  const turned = turnAll(told);
  const spoken = [...paragraph.matchAll(/<a:rPr\b[^>]*?\blang="([^"]*)"/g)].map(([, said]) => said);
  const isReports = spoken.length > 0 && !spoken.includes(language);
  return isReports ? turned.replace('rtl="1"', 'rtl="0"') : turned;
}

const turnParagraphs = (xml: string, language: string): string =>
  xml
    .split(/(<a:p>[\s\S]*?<\/a:p>)/)
    .map((piece) => (piece.startsWith('<a:p>') ? turnParagraph(piece, language) : turnAll(piece)))
    .join('');

/** A slide, a layout, a master or a page of notes, in a package that speaks the language. */
export const mirrorPage = (xml: string, language: string): string =>
  turnParagraphs(turnBoxes(xml), language)
    .replace(/<a:tblPr\b([^>]*?)(\/?)>/g, '<a:tblPr$1 rtl="1"$2>')
    .replaceAll('rtlCol="0"', 'rtlCol="1"');

/** A chart whose first category stands at the right. */
export const mirrorChart = (xml: string): string =>
  xml.replace(/<c:catAx>[\s\S]*?<\/c:catAx>/g, (axis) =>
    axis.replace('<c:orientation val="minMax"/>', '<c:orientation val="maxMin"/>'),
  );
