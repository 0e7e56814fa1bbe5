import type { Counterpart } from '../../domain/liaison.ts';
import { foldPunctuation } from '../text/fold.ts';
import { headAndBracket, namesIn } from './lists.ts';

export type Body = Pick<Counterpart, 'name' | 'kind'>;

const studyGroup = /^(?:ITU-T )?(?:Study Groups?|SGs?)[ -]?(\d{1,2})\b/i;
const studyGroups = /^(?:ITU-T )?(?:Study Groups?|SGs?)$/i;
const focusGroups = /^(?:ITU-T )?(?:Focus Groups?|FGs?)$/i;
const focusGroup =
  /^(?:ITU-T )?(?:(?:Focus Group (?:on )?)?(FG[ -][\w-]{1,20})$|Focus Groups? ([A-Z][\w-]{1,20})$)/;
// Plural or in small letters: "external bodies (…)" is a list, the "World Health Organization (WHO)" is a name.
const bodies =
  /(?:^|[ -])(?:body|bodies|organi[sz]ations?|entity|entities|institutions?|fora|forums|consortia|SDOs|Bodies|Organi[sz]ations)$/;
const parentGroup = /^(?:ITU-T )?(TSAG)\b/;

const external = (name: string): Body => ({ name, kind: 'external' });
const studyGroupOf = (number: string): Body => ({ name: `SG${number}`, kind: 'itu-t-study-group' });
const focusGroupOf = (name: string): Body => ({
  name: /^FG[ -]/.test(name) ? name : `FG ${name}`,
  kind: 'itu-t-focus-group',
});

/** A body named alone: "ITU-T SG13" is "SG13", "Focus Group DPM" is "FG DPM", all else stands as it is. */
export function bodyOf(name: string): Body {
  const folded = foldPunctuation(name);
  const number = studyGroup.exec(folded)?.[1];
  if (number !== undefined) return studyGroupOf(number);
  const parent = parentGroup.exec(folded)?.[1];
  if (parent !== undefined) return { name: parent, kind: 'itu-t-study-group' };
  const [, written, bare] = focusGroup.exec(folded) ?? [];
  if (written !== undefined || bare !== undefined) return focusGroupOf(written ?? bare ?? '');
  return external(name);
}

function membersOf(head: string, inside: string): Body[] | null {
  if (focusGroups.test(foldPunctuation(head))) return namesIn(inside).map(focusGroupOf);
  if (studyGroups.test(foldPunctuation(head)))
    return namesIn(inside).map((one) => (/^\d+$/.test(one) ? studyGroupOf(one) : bodyOf(one)));
  if (bodies.test(foldPunctuation(head))) return namesIn(inside).map(bodyOf);
  return null;
}

/** "ITU-T Focus Groups (DPM, DFC), Study Groups 2, 11 and 13, and external bodies (ISO/TC 307)" as its bodies. */
export function bodiesIn(text: string): Body[] {
  const found: Body[] = [];
  for (const name of namesIn(text)) {
    const { head, inside } = headAndBracket(name);
    const members = inside === null ? null : membersOf(head, inside);
    const afterStudyGroup = found.at(-1)?.kind === 'itu-t-study-group';
    if (members !== null) found.push(...members);
    else if (afterStudyGroup && /^\d{1,2}$/.test(name)) found.push(studyGroupOf(name));
    else if (!bodies.test(foldPunctuation(name))) found.push(bodyOf(name));
  }
  return found;
}
