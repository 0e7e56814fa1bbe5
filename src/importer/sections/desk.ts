import { oncePer } from '../../analysis/oncePer.ts';
import type { CalendarDay } from '../../domain/calendarDate.ts';
import type { Source, Statement } from '../../domain/provenance.ts';
import type { FindingKey } from '../../i18n/en/importing.ts';
import type { Finding } from '../finding.ts';
import { type Ledger, newLedger } from '../ledger.ts';
import { longestSentence } from '../values/sentences.ts';
import { type Passage, passagesOf, type Section, type Sentence } from './outline.ts';
import type { SectionKind } from './sectionKind.ts';

/** What all readers of sections share: the document in its sections, what was used of it, and what was odd. */
export type Desk = {
  sections: Section[];
  ledger: Ledger;
  findings: Finding[];
  /** Words of a piece that was used only in part, such as the second leader of a group. */
  unplaced: Statement[];
  /** The acronym of the group, "" until it is known, and the day of the document where its head gives a full one. */
  about: { acronym: string; day: CalendarDay | null };
  /** Sentences of which a value holds no more, so that what else was read from them does not tell all their words. */
  whole: Set<Sentence>;
  /** Whether a finding, or one of this key, quotes these words already. */
  isTold(quote: string, key?: FindingKey): boolean;
  tell(
    severity: Finding['severity'],
    key: FindingKey,
    fillings: Finding['fillings'],
    source: Source | null,
  ): void;
  /** Takes back what was told of these sources by this key, which holds no more. */
  takeBack(key: FindingKey, sources: ReadonlySet<Source>): void;
};

export function newDesk(sections: Section[]): Desk {
  const findings: Finding[] = [];
  const quoted = new Map<string, Set<FindingKey>>();
  return {
    sections,
    ledger: newLedger(),
    findings,
    unplaced: [],
    about: { acronym: '', day: null },
    whole: new Set(),
    isTold: (quote, key) => (key === undefined ? quoted.has(quote) : quoted.get(quote)?.has(key) === true),
    tell(severity, key, fillings, source) {
      const { quote, words } = fillings;
      // What is told of words ends in a stop of its own.
      const told = words === undefined ? fillings : { ...fillings, words: words.replace(/\.$/, '') };
      findings.push({ severity, key, fillings: told, source });
      if (quote === undefined) return;
      const keys = quoted.get(quote);
      if (keys === undefined) quoted.set(quote, new Set([key]));
      else keys.add(key);
    },
    takeBack(key, sources) {
      const kept = findings.filter(
        (one) => one.key !== key || one.source === null || !sources.has(one.source),
      );
      findings.length = 0;
      for (const one of kept) findings.push(one);
    },
  };
}

/** All words that findings quote, or that stand where they point to. */
export const wordsTold = ({ findings }: Desk): ReadonlySet<string | undefined> =>
  new Set(findings.flatMap(({ source, fillings }) => [fillings['quote'], source?.quote]));

export type FoundSentence = { sentence: Sentence; passage: Passage; section: Section };

/** Looked out once: reader after reader walks through all of them. */
const sentencesOf = oncePer((section: Section): readonly FoundSentence[] =>
  passagesOf(section).flatMap((passage) =>
    passage.sentences
      .filter(({ text }) => text.length <= longestSentence)
      .map((sentence) => ({ sentence, passage, section })),
  ),
);

/** The sentences of sections of these kinds, or of all; of several facts in one, each reader takes its own. */
export function* sentencesIn(desk: Desk, ...kinds: SectionKind[]): Generator<FoundSentence> {
  for (const section of desk.sections)
    if (kinds.length === 0 || kinds.includes(section.kind)) yield* sentencesOf(section);
}

/** Those that nobody has used yet. */
export function* freeSentences(desk: Desk, ...kinds: SectionKind[]): Generator<FoundSentence> {
  for (const found of sentencesIn(desk, ...kinds)) if (desk.ledger.isFree(found.sentence)) yield found;
}

/** The items of the list that a passage introduces: those right after it. */
export function itemsAfter(section: Section, passage: Pick<Passage, 'at'>): Passage[] {
  const items: Passage[] = [];
  for (let at = passage.at + 1; at < section.parts.length; at += 1) {
    const part = section.parts[at];
    if (part?.kind !== 'item') break;
    if (part.text.length <= longestSentence) items.push(part);
  }
  return items;
}

/** "as follows:" and the like: the sentence introduces the list or the table after it. */
export function isLeadIn(text: string): boolean {
  return /(?::|as follows[:.]?|below[:.]?)$/i.test(text.trim());
}
