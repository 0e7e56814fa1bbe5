import type { Statement } from '../../domain/provenance.ts';
import { type Desk, isLeadIn, itemsAfter } from './desk.ts';
import { cellSource } from './grid.ts';
import { fieldOf } from './groupLabels.ts';
import { announcesDrafts, draftedIn } from './missionWords.ts';
import type { Passage, Section, TablePassage } from './outline.ts';
import { isPlannedLine } from './plannedParagraph.ts';

const listEnd = /(?:[;,] ?(?:and)?|;)$/;

/** What a group is for, said over or before a list. */
const ofPurpose =
  /\bterms of reference\b|\bToR\b|\bscope\b|\bmandate\b|\bobjectives?\b|\bpurposes?\b|\baims?\b|\bgoals?\b|\bmissions?\b|\btasks?\b|\btasked\b|\bestablish(?:ed)?\b|\bcreated\b|\bset up\b|\bresponsib|\bin order to\b|\bwill\b|\bshall\b|\bto:$/i;
/** A heading of such a list and of nothing else. */
const titleOfTerms =
  /^(?:\d[\d.]{0,6} )?(?:the )?(?:(?:main|specific|key|general) )?(?:objectives?|purposes?|aims?|goals?|missions?|tasks?)(?: (?:and|&) (?:objectives?|scope|goals?|tasks?))?(?: of the (?:focus )?group)?$/i;
const tellsTask = /^to [a-z]/;

/** In an introduction a list may be of anything: of outputs, of people, of what has been done, of places and days. */
function isOfTerms(section: Section, lead: string, item: string): boolean {
  const isOfPurpose = ofPurpose.test(section.title) || ofPurpose.test(lead);
  return (isOfPurpose && !isPlannedLine(item)) || tellsTask.test(item);
}

/** A draft cannot be told from what is agreed in the report format. */
function tellDraft(desk: Desk, { text, source }: Statement): void {
  if (draftedIn(text) !== null) desk.tell('warning', 'finding.oddValue', { value: text }, source);
}

const numberInList = /^\(?(?:\d{1,2}|[a-z])?[.)]?$/;

/** "No. | Task" over "1 | Harmonize the terms": a list as a table. */
function termsInTable(desk: Desk, { title }: Section, table: TablePassage): Statement[] {
  const { grid } = table;
  const label = grid.at(0, 1)?.text ?? '';
  const from = fieldOf(label) === 'mission' ? 1 : 0;
  const rows = Array.from({ length: grid.rows - from }, (_, at) => [
    grid.at(at + from, 0),
    grid.at(at + from, 1),
  ]);
  const areTerms = rows.every(
    ([number, cell]) => numberInList.test(number?.text ?? '') && /\p{L} /u.test(cell?.text ?? ''),
  );
  if (grid.columns !== 2 || !areTerms || !(from === 1 || ofPurpose.test(title))) return [];
  for (const cell of grid.cells) desk.ledger.use(cell);
  return rows.flatMap(([number, cell]) => {
    if (cell === null || cell === undefined) return [];
    const term = {
      text: cell.text,
      summary: false,
      source: cellSource(table, cell, { row: number?.text ?? '' }),
    };
    desk.ledger.use(cell, term);
    tellDraft(desk, term);
    return [term];
  });
}

/** "Language: English only" beside "Lifetime: 1 year", which was read: no task, unless it names one. */
const labelled = /^[^:]{2,40}: \S.{0,80}$/;
const holdsFact = (desk: Desk, list: readonly Passage[]): boolean =>
  list.some(({ text, sentences }) => labelled.test(text) && !sentences.every(desk.ledger.isFree));

function termOf(desk: Desk, section: Section, lead: string, passage: Passage): Statement[] {
  if (!passage.sentences.every(desk.ledger.isFree) || !isOfTerms(section, lead, passage.text)) return [];
  const term: Statement = {
    text: passage.text.replace(listEnd, '').trim(),
    summary: false,
    source: passage.source,
  };
  if (term.text === '') return [];
  desk.ledger.use(passage, term);
  tellDraft(desk, term);
  return [term];
}

/** What the group is to do, told item by item in the introduction or the terms of reference, without the marks of a list. */
export function readTermsOfReference(desk: Desk): Statement[] {
  const sections = desk.sections.filter(
    ({ kind, title }) => kind === 'introduction' || titleOfTerms.test(title),
  );
  return sections.flatMap((section) => {
    let lead = '';
    let isOfFacts = holdsFact(desk, itemsAfter(section, { at: -1 }));
    return section.parts.flatMap((part) => {
      if (part.kind === 'picture') return [];
      if (part.kind === 'table') return termsInTable(desk, section, part);
      if (part.kind === 'item') {
        const isFact = isOfFacts && labelled.test(part.text) && !ofPurpose.test(part.text);
        return isFact ? [] : termOf(desk, section, lead, part);
      }
      const list = itemsAfter(section, part);
      isOfFacts = holdsFact(desk, list);
      const last = part.sentences.at(-1);
      lead = last?.text ?? '';
      if (
        last !== undefined &&
        desk.ledger.isFree(last) &&
        isLeadIn(last.text) &&
        list.some(({ text }) => isOfTerms(section, lead, text))
      ) {
        if (announcesDrafts(last.text))
          desk.tell('warning', 'finding.doubtLeft', { quote: last.text }, last.source);
        else desk.ledger.use(last);
      }
      return [];
    });
  });
}
