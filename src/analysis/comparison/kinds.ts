import type { Stated } from '../../domain/provenance.ts';
import type { ComparisonPart } from '../../i18n/en/comparison.ts';
import { knownValue } from '../figure.ts';
import type { Status } from '../statuses.ts';
import type { Change, Revised } from './change.ts';
import { isAlike } from './content.ts';
import { isSamePlace } from './occasions.ts';
import { heldHow } from './plannedOutcomes.ts';

/** The kind of a change in the interface's words: the key of its message. */
export type KindKey = Extract<keyof ComparisonPart, `kind.${string}`>;

type Confirmation = 'confirmed' | 'unconfirmed';

/** Whether a value that stayed the same was confirmed, or has to be confirmed again. */
function confirmation(before: Status, after: Status): Confirmation | null {
  if (before === after) return null;
  if (before === 'to-be-confirmed') return 'confirmed';
  return after === 'to-be-confirmed' ? 'unconfirmed' : null;
}

function confirmationOf(before: Stated<unknown>, after: Stated<unknown>): Confirmation | null {
  const value = knownValue(before);
  if (value === null || !isAlike(value, knownValue(after))) return null;
  return confirmation(before.status, after.status);
}

function leaderKind({ before, after }: Revised<'leader'>): KindKey {
  if (knownValue(after) === null) return 'kind.leader.unnamed';
  return knownValue(before) === null ? 'kind.leader.named' : 'kind.revised.leader';
}

function plannedPlaceKind({ before, after }: Revised<'planned-place'>): KindKey {
  const found = confirmationOf(before, after);
  if (found) return `kind.${found}.planned-place`;
  const place = knownValue(before);
  const newPlace = knownValue(after);
  const isReworded =
    place !== null && newPlace !== null && place !== newPlace && isSamePlace(place, newPlace);
  return isReworded ? 'kind.reworded.planned-place' : 'kind.revised.planned-place';
}

function revisedKind(change: Revised): KindKey {
  switch (change.field) {
    case 'meeting-place':
      return isSamePlace(change.before, change.after)
        ? 'kind.reworded.meeting-place'
        : 'kind.revised.meeting-place';
    case 'planned-place':
      return plannedPlaceKind(change);
    case 'planned-days': {
      const found = confirmationOf(change.before, change.after);
      return found ? `kind.${found}.planned-days` : 'kind.revised.planned-days';
    }
    case 'leader':
      return leaderKind(change);
    case 'leader-status': {
      const found = confirmation(change.before, change.after);
      return found ? `kind.${found}.leader` : 'kind.revised.leader-status';
    }
    case 'leader-interim':
      return change.after ? 'kind.interim.began' : 'kind.interim.ended';
    default:
      return `kind.revised.${change.field}`;
  }
}

export function kindOf(change: Change): KindKey {
  switch (change.kind) {
    case 'added':
    case 'gone':
      return `kind.${change.kind}.${change.thing}`;
    case 'held':
      return `kind.held.${heldHow(change.planned, change.meeting)}`;
    case 'unheld':
      return 'kind.unheld';
    case 'revised':
      return revisedKind(change);
    default:
      return change satisfies never;
  }
}
