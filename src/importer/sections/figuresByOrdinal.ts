import type { Meeting } from '../../domain/meeting.ts';
import { foldPunctuation } from '../text/fold.ts';
import { type FigureKind, figuresIn } from '../values/figures.ts';
import { approximately, atMost, readWholeNumber, spelledOut } from '../values/numbers.ts';
import type { Desk } from './desk.ts';
import { byOrdinal, type Ordinal, ordinalsIn } from './meetingOrdinals.ts';
import type { Sentence } from './outline.ts';

/** "Since the first meeting, …": the figures of a time between meetings, or of neither. */
const besides =
  /\b(?:before|after|since|until|till|between|towards|ahead of|following|prior to|than|from|like|unlike)(?: at| in)? (?:the |its |our )?$/i;

/** Whether figures in a sentence are those of meetings that it names by their number. */
export function tellsByOrdinal(sentence: Sentence): boolean {
  return ordinalsIn(sentence.text).length > 0 && Object.keys(figuresIn(sentence.text)).length > 0;
}

const nouns: [FigureKind, string][] = [
  ['totalParticipants', 'participants'],
  ['remoteParticipants', 'remote participants'],
  ['inputDocuments', 'input documents'],
  ['outputDocuments', 'output documents'],
];
const numberAlone = new RegExp(
  `^[^,;:()\\d]{1,40}? (?<number>(?:(?:${approximately}|${atMost}) ?)?(?:\\d[\\d,]{0,9}|${spelledOut}))$`,
  'i',
);
const joint = /[ ,;]{0,3}(?:(?:and|while|whereas|but) )?(?:the )?[ ,;.]{0,3}$/i;

type Part = { number: number | null; text: string };

/** "the second by 94", behind "the first by 110 participants": what is counted is said once. */
function withNoun(part: Part, kind: FigureKind | undefined): Part {
  const number = numberAlone.exec(foldPunctuation(part.text))?.groups?.['number'];
  const noun = nouns.find(([one]) => one === kind)?.[1];
  return number === undefined || noun === undefined ? part : { ...part, text: `${number} ${noun}.` };
}

/** What a sentence tells of each meeting that it names; null where its figures cannot be told apart. */
function partsOf(text: string, named: readonly Ordinal[]): Part[] | null {
  if (named.some(({ start }) => besides.test(foldPunctuation(text.slice(0, start))))) return null;
  const [first, ...others] = named;
  if (first === undefined) return null;
  if (others.length === 0) return [{ number: first.number, text }];
  if (/\d/.test(text.slice(0, first.start))) return null;
  const parts = named.map(({ number, start }, at) => ({
    number,
    text: text.slice(start, named[at + 1]?.start).replace(joint, ''),
  }));
  const kindsOf = (part: Part | undefined) => Object.keys(figuresIn(part?.text ?? ''));
  const kinds = kindsOf(parts[0]);
  const [kind] = nouns.map(([one]) => one).filter((one) => kinds.includes(one));
  const whole = parts.map((part) =>
    kindsOf(part).length > 0 || kinds.length > 1 ? part : withNoun(part, kind),
  );
  return whole.every((part) => kindsOf(part).length > 0) ? whole : null;
}

/** Adds to a meeting what a sentence tells of it. */
type Add = (meeting: Meeting, sentence: Sentence) => boolean;

/** "It has met twice: on 4 May 2021 in Rome and on 5 July 2021 in Lima": they count by themselves, but not "since the last report". */
function tellsAll(meetings: readonly Meeting[]): boolean {
  const { quote = '' } = meetings[0]?.source ?? {};
  const times = /\bmet (twice|\w{1,10}(?= times))\b(?!.*\b(?:since|period)\b)/i.exec(quote)?.[1];
  return (
    (times === 'twice' ? 2 : readWholeNumber(times ?? '')) === meetings.length &&
    meetings.every(
      ({ source, firstDay }, at) =>
        source.quote === quote && (at === 0 || (meetings[at - 1]?.firstDay ?? '') < firstDay),
    )
  );
}

/** Gives the figures of such sentences to the meetings that are told under those numbers; else they stay words. */
export function readFiguresByOrdinal(
  desk: Desk,
  sentences: readonly Sentence[],
  meetings: readonly Meeting[],
  add: Add,
): void {
  const told = byOrdinal(meetings);
  const areAll = told.size === 0 && (meetings.length === 1 || tellsAll(meetings));
  for (const sentence of sentences) {
    const parts = partsOf(sentence.text, ordinalsIn(sentence.text)) ?? [];
    const each = parts.map(({ number, text }) => ({
      text,
      // Where no other meeting is told, the first one is that, whatever it is called.
      meeting: told.get(number ?? 0) ?? (areAll ? meetings[(number ?? 0) - 1] : undefined),
    }));
    if (each.length === 0 || each.some(({ meeting }) => meeting === undefined)) {
      desk.tell('warning', 'finding.unclearFigure', { quote: sentence.text }, sentence.source);
      continue;
    }
    for (const { meeting, text } of each)
      if (meeting !== undefined && add(meeting, { ...sentence, text })) desk.ledger.use(sentence, meeting);
  }
}
