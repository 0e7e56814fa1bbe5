import type { PlannedMeeting } from '../../domain/meeting.ts';
import { fold } from '../values/fold.ts';
import { type Desk, freeSentences, isLeadIn, itemsAfter } from './desk.ts';
import { type Passage, passagesOf, type Section } from './outline.ts';
import { plannedMeetingOf } from './plannedWords.ts';

const ahead =
  /\b(?:next|future|upcoming|further|forthcoming|planned|following|third|second|subsequent) (?:\S+ ){0,3}meetings?\b|\bmeetings? (?:is|are) (?:planned|scheduled|foreseen)/i;
const willMeet =
  /\b(?:will (?:be held|take place|meet|be hosted)|(?:is|are) (?:planned|scheduled|foreseen|expected)|to be held|plans? to meet)\b/i;
const meets = /\bmeetings?\b|\bmeet\b/i;

function plannedFromItem(desk: Desk, item: Passage): PlannedMeeting[] {
  const planned = plannedMeetingOf(desk, item.text, item.source);
  if (planned === null) {
    desk.tell('warning', 'finding.plannedUnclear', { quote: item.text }, item.source);
    return [];
  }
  desk.ledger.use(item, planned);
  return [planned];
}

function fromList(desk: Desk, section: Section): PlannedMeeting[] {
  return passagesOf(section).flatMap((passage) => {
    const last = passage.sentences.at(-1);
    if (passage.kind === 'item' || last === undefined || !desk.ledger.isFree(last)) return [];
    if (!ahead.test(fold(last.text)) || !isLeadIn(last.text)) return [];
    const items = itemsAfter(section, passage);
    const planned = items
      .filter((item) => item.sentences.every(desk.ledger.isFree))
      .flatMap((item) => plannedFromItem(desk, item));
    if (planned.length > 0) desk.ledger.use(last);
    return planned;
  });
}

/** A section of planned meetings whose items no sentence introduces. */
function fromPlannedSection(desk: Desk, section: Section): PlannedMeeting[] {
  if (section.kind !== 'plannedMeetings') return [];
  const items = passagesOf(section).filter(
    ({ kind, sentences }) => kind === 'item' && sentences.every(desk.ledger.isFree),
  );
  return items.flatMap((item) => plannedFromItem(desk, item));
}

/** "The next meeting will be held on 3-5 June 2019 in Lima, Peru": days or a month, said of the future. */
function fromSentences(desk: Desk, section: Section): PlannedMeeting[] {
  return [...freeSentences({ ...desk, sections: [section] })].flatMap(({ sentence }) => {
    const words = fold(sentence.text);
    const future = ahead.test(words) || (meets.test(words) && willMeet.test(words));
    if (!future || !willMeet.test(words)) return [];
    const planned = plannedMeetingOf(desk, sentence.text, sentence.source, true);
    if (planned === null) return [];
    desk.ledger.use(sentence, planned);
    return [planned];
  });
}

/** The meetings to come that lists and sentences tell, in the order of the document. */
export function readPlannedMeetings(desk: Desk): PlannedMeeting[] {
  return desk.sections.flatMap((section) => [
    ...fromList(desk, section),
    ...fromPlannedSection(desk, section),
    ...fromSentences(desk, section),
  ]);
}
