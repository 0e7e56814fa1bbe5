import { foldPunctuation } from '../text/fold.ts';
import { labelledWordsIn } from '../values/labelledWords.ts';
import { labelOf } from '../values/matching.ts';
import { isUndone } from '../values/undone.ts';
import { type Desk, isLeadIn, itemsAfter } from './desk.ts';
import { passagesOf, type Section, type Sentence } from './outline.ts';

const statement = '(?:liaison statements?|liaisons?|lss?(?:/o)?)';
const gone = '(?:sent|out|outgoing|issued|transmitted|addressed|forwarded)';
const toWhom = '(?: to(?: the following)?(?: [a-z]{3,15})?)';
const outgoing = new RegExp(
  `^(?:list of )?(?:(?:outgoing|sent|issued) ${statement}(?: (?:were |have been )?${gone})?${toWhom}?|(?:${statement}|statements?),? [[(]?${gone}[\\])]?${toWhom}?|${statement}${toWhom})(?: \\(\\d{1,3}\\))?$`,
);
/** Of statements, in a section about them. */
const sentToAlone =
  /^(?:(?:sent|issued|transmitted|addressed|forwarded|outgoing) to|recipients?|addressees?)$/;
/** What was sent, or to whom: "Sent: SG13", "Sent: 3". */
const sentAlone = /^(?:sent|outgoing|out)$/;
const aboutStatements = /\bliaisons?\b|\bLSs?\b/i;
const arriving = /\b(?:incoming|received|drafts?)\b|\bLS\/i\b|\bfrom:?$/i;
const unfinished =
  /\b(?:in|under|for) (?:preparation|development|discussion|review|approval|the pipeline)\b|\bbeing (?:drafted|prepared|finali[sz]ed|discussed)\b|\b(?:awaiting|pending|planned|proposed)\b/i;
/** "Liaison statements will be sent in spring.": it introduces a list without a colon. */
const several =
  /^(?:(?:the|these|some|several|\d{1,2}|two|three|four|five|further|more|new|other|additional|following) ){0,3}(?:liaison statements|liaisons|LSs)\b/i;
const leaving = /\b(?:sent|outgoing|issued|transmitted|replied)\b|\bLS\/o\b/i;

/** Whether words are about statements that came in, or that have not been sent; `title` may say that they are about such. */
export function areNotSent(words: string, title = ''): boolean {
  const folded = foldPunctuation(words);
  if (![folded, title].some((text) => aboutStatements.test(text))) return false;
  const isNotOut = arriving.test(folded) || unfinished.test(folded);
  return isUndone(words, '') || (isNotOut && !leaving.test(folded));
}

/** Whether a label stands before whom the group has written to; `sure` where it can stand before nothing else. */
export function outgoingLabel(title: string, words: string): { sure: boolean } | null {
  const label = labelOf(words);
  if (sentToAlone.test(label))
    return aboutStatements.test(foldPunctuation(title)) && !areNotSent(title) ? { sure: true } : null;
  if (sentAlone.test(label) && aboutStatements.test(foldPunctuation(title)) && !areNotSent(title))
    return { sure: false };
  return outgoing.test(label) ? { sure: / to(?: the following(?: \S+)?)?$/.test(label) } : null;
}

/** The same of a heading over a list; `over` is the one over that. */
export function outgoingHeading(title: string, over = ''): { sure: boolean } | null {
  return outgoingLabel(over, title.replace(/^\d[\d.]{0,12}\)? /, ''));
}

export type Outgoing = { names: string; sure: boolean };

/** A line such as "Liaisons out: SG13, Acme" or "Outgoing liaison statements:", or "Sent to: SG13" in a section about them. */
export function outgoingLine({ title }: Section, text: string): Outgoing | null {
  const [first, ...others] = labelledWordsIn(text);
  if (first === undefined || others.length > 0) return null;
  const found = outgoingLabel(title, first.label);
  return found === null ? null : { names: first.words, ...found };
}

/** Whether the words before a list say that it names bodies: "… were sent to:", "… to the following groups:". */
export function leadsToBodies(lead: string): boolean {
  return /\b(?:to|with|from|by)(?: the following(?: [a-z-]{3,20}){0,3})?(?: as follows)? ?:?$/i.test(
    foldPunctuation(lead).trim(),
  );
}

/** Lists and sections of statements that came in, or that have not been sent: a line of them tells of none that was. */
export function linesNotSent(desk: Desk): ReadonlySet<Sentence> {
  const lines = new Set<Sentence>();
  for (const section of desk.sections) {
    const ofSection = areNotSent(section.title);
    for (const passage of passagesOf(section)) {
      const lead = passage.sentences.at(-1)?.text ?? '';
      const leads = isLeadIn(lead) || (passage.kind === 'paragraph' && several.test(lead));
      const title = lead.length < 40 ? section.title : '';
      const led = leads && areNotSent(lead, title) ? itemsAfter(section, passage) : [];
      for (const one of ofSection ? [...led, passage] : led)
        for (const sentence of one.sentences) lines.add(sentence);
    }
  }
  return lines;
}
