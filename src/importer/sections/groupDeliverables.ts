import type { WorkingGroup } from '../../domain/workingGroup.ts';
import { readCodesAndTitles } from '../values/codes.ts';
import { readListedDeliverable } from '../values/listedDeliverable.ts';
import { ownCodeIn } from '../values/ownCodes.ts';
import type { Desk } from './desk.ts';
import type { GroupRegister } from './groupRegister.ts';
import type { Passage } from './outline.ts';

export const deliverablesLabel = /^(?:(?:draft )?deliverables?|outputs?): /i;
export const anyWords = /^/;
/** "Deliverable D1: Terms" behind a group. */
export const deliverablesBehind = /^(?:draft )?deliverables?(?:: | (?=D(?:EL)?[ .-]?\d))/i;

/** "Deliverables: D1.1 Terms; D1.2 Gaps" of a group: all of it, or nothing. False where the passage is about something else. */
export function takeDeliverables(
  desk: Desk,
  register: GroupRegister,
  group: WorkingGroup,
  passage: Passage,
  label = deliverablesLabel,
): boolean {
  const named = label.exec(passage.text)?.[0];
  if (named === undefined) return false;
  const read = passage.text
    .slice(named.length)
    .replace(/\.$/, '')
    .split(/; (?:and )?/)
    .map((part) => readCodesAndTitles(part) ?? [ownCodeIn(part)].filter((one) => one !== null));
  if (read.some(({ length }) => length === 0)) return label !== anyWords;
  for (const one of read.flat()) {
    const listed = readListedDeliverable(`${one.code} ${one.title}`, ownCodeIn);
    const { title, extra } =
      listed?.unclear === null && listed.group === null ? listed : { ...one, extra: {} };
    const told = { code: one.code, title, extra };
    desk.ledger.use(passage, register.add(group, { ...told, source: passage.source }));
  }
  return true;
}
