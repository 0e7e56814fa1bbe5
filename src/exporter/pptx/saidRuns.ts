import { isSigned } from '../../format/numbers.ts';
import { ownPieces } from '../../format/ownPieces.ts';
import { setApart } from '../../i18n/words.ts';
import type { Said } from '../../slides/said.ts';
import type { DeckWords, TextRun, TextStyle } from './deck.ts';
import { colours } from './page.ts';

export const run = (text: string, options: TextStyle = {}): TextRun => ({ text, options });

/** The report's own words, in its own language. */
export const ownRun = ({ page, reports }: DeckWords, text: string, options: TextStyle = {}): TextRun =>
  run(setApart(page.language, text), { ...options, lang: reports });

/** Words of the interface, and among them names of the report in its language; they are set apart already. */
export const namingRuns = (words: DeckWords, text: string, options: TextStyle = {}): TextRun[] =>
  ownPieces(text, words.names).flatMap((piece, index) =>
    piece === '' ? [] : run(piece, index % 2 ? { ...options, lang: words.reports } : options),
  );

/** Pieces of a text as runs: those that are none yet are words of the interface. */
export const runsOf = (pieces: readonly (TextRun | TextRun[] | string | number)[]): TextRun[] =>
  pieces.flatMap((piece) => (typeof piece === 'object' ? piece : run(String(piece))));

/** A figure or fact with the sign of its status: "= 57", "about 40", "Moscow TBC". */
export function saidRuns(words: DeckWords, said: Said, style: TextStyle = {}): TextRun[] {
  const { page } = words;
  const worded = (text: string, options: TextStyle) =>
    said.isReports ? [ownRun(words, text, options)] : namingRuns(words, text, options);
  const about = said.about ? [run(`${page.t('status.about')} `, { ...style, color: colours.second })] : [];
  const value = worded(said.text, style);
  switch (said.status) {
    case 'stated':
    case 'approximate':
      return [...about, ...value];
    case 'derived':
      // A change carries its sign already.
      return isSigned(said.text)
        ? value
        : [run('= ', { ...style, color: colours.second, bold: false }), ...about, ...value];
    case 'to-be-confirmed':
      return [...value, run(` ${page.t('status.tbc')}`, { ...style, bold: true, color: colours.tbc })];
    case 'to-be-determined':
      return [run(page.t('status.tbd'), { ...style, bold: true, color: colours.second })];
    case 'corrected':
      return said.was === null
        ? value
        : [...value, run(' '), ...worded(said.was, { ...style, strike: true, color: colours.second })];
    case 'not-stated':
      return [
        run(page.t('status.notStated'), { ...style, bold: false, italic: true, color: colours.second }),
      ];
    default:
      return said.status satisfies never;
  }
}

/** Runs as one text, to measure. */
export const textOf = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('');
