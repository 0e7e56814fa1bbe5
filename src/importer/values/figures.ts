import { foldPunctuation } from '../text/fold.ts';
import { approximately, type CountReading, readCount, spelledOut } from './numbers.ts';

export type FigureKind =
  | 'inputDocuments'
  | 'outputDocuments'
  | 'remoteParticipants'
  | 'onSiteParticipants'
  | 'totalParticipants';

const number = `\\d[\\d,.]{0,12}(?: \\d{3}(?!\\d)){0,4}|${spelledOut}`;
const figure = new RegExp(
  `(?<![\\w.,])(?<number>(?:${approximately} ?)?(?:${number}))(?=(?<what>(?: [a-z-]{1,20}){1,5}))`,
  'gi',
);

/** In order: what stands directly after the number decides. */
const kinds: [FigureKind, RegExp][] = [
  [
    'remoteParticipants',
    /^ (?:of whom |of them |were |was |participated |joined |attended |took part )*(?:remote|online|on-line|virtual)/,
  ],
  [
    'remoteParticipants',
    /^ (?:participants?|people|persons?|experts?|delegates?|attendees?) (?:participated |joined |attended |took part )?(?:remotely|online|virtually)/,
  ],
  ['onSiteParticipants', /^ (?:\S+ )?(?:on-?site|on site|in person|in-person|physical)/],
  ['outputDocuments', /^ (?:\S+ )?output/],
  ['inputDocuments', /^ (?:\S+ )?(?:input|contributions?\b)/],
  ['totalParticipants', /^ (?:\S+ )?(?:participants?|people|persons?|experts?|delegates?|attendees?)/],
];

export type Figures = Partial<Record<FigureKind, CountReading>>;

/** The figures of a meeting that a sentence tells: "39 input documents", "81 participants, 24 remotely". Told twice, unclear. */
export function figuresIn(text: string): Figures {
  const found: Figures = {};
  for (const match of foldPunctuation(text).matchAll(figure)) {
    const { number: words = '', what = '' } = match.groups ?? {};
    const kind = kinds.find(([, pattern]) => pattern.test(what.toLowerCase()))?.[0];
    const reading = readCount(words.replace(/[,.]$/, ''));
    if (kind === undefined) continue;
    found[kind] = found[kind] === undefined ? reading : { status: 'unclear' };
  }
  return found;
}
