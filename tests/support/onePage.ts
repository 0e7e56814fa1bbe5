import { unpacking } from '../../src/app/oneFile/unpack.ts';
import { jsonInScript, type OnePage, type Packed, readOnePage } from '../../src/exporter/onePage.ts';
import { bytesOfText } from '../../src/exporter/packedText.ts';
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
  packed: '{"parts":[],"packed":""}',
  start: '`</div>`',
  ...of,
});

/** The parts of the script that a file holds packed, by name. */
export function unpackedParts(html: string): Map<string, string> {
  const { parts, packed }: Packed = JSON.parse(readOnePage(html).packed);
  const bytes = Buffer.from(unpacking(bytesOfText(packed))(Number.POSITIVE_INFINITY));
  let from = 0;
  return new Map(
    parts.map(([name, length]): [string, string] => {
      from += length;
      return [name, bytes.subarray(from - length, from).toString()];
    }),
  );
}
