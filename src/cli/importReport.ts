import { formatPlace } from '../format/places.ts';
import { importing } from '../i18n/en/importing.ts';
import { page } from '../i18n/en/page.ts';
import { type ImportingPart, type PagePart, wordsOf } from '../i18n/words.ts';
import { type Finding, Rejection } from '../importer/finding.ts';
import { readReport } from '../importer/readReport.ts';

const words = wordsOf<PagePart>('en', 'en-GB', page);
const told = wordsOf<ImportingPart>('en', 'en-GB', importing);

function lineOf({ severity, key, fillings, source }: Finding): string {
  const place = source === null ? '' : ` (${formatPlace(words, source)})`;
  const quote = source?.quote === undefined ? '' : `: “${source.quote}”`;
  return `${severity}: ${told.tell(key, fillings)}${place}${quote}`;
}

/** What `npm run import` prints: the report format on stdout and findings on stderr, or why there is no report. */
export function importReport(
  bytes: Uint8Array,
  fileName: string,
): { report: string; findings: string[] } | { rejection: string } {
  try {
    const { report, findings } = readReport(bytes, fileName);
    return { report: JSON.stringify(report, null, 2), findings: findings.map(lineOf) };
  } catch (error) {
    if (error instanceof Rejection) return { rejection: told.tell(error.key, error.fillings) };
    throw error;
  }
}
