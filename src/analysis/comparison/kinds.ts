import type { Stated } from '../../domain/provenance.ts';
import type { ComparisonPart } from '../../i18n/en/comparison.ts';
import { knownValue } from '../figure.ts';
import type { Status } from '../statuses.ts';
import { type Change, type FigureField, figureFields, type Revised } from './change.ts';
import { isAlike } from './content.ts';
import { isSamePlace } from './occasions.ts';
import { heldHow, isAtOtherDates, isElsewhere } from './plannedOutcomes.ts';

/** A kind of change that has a message of its own: the message's key. */
export type KindKey = Extract<keyof ComparisonPart, `kind.${string}`>;

/** Fields that are told apart by whether another value came, one where there was none, none, or another status. */
type StandingField = FigureField | 'planned-place' | 'planned-days';
type Standing = 'revised' | 'stated' | 'unstated' | 'status';

/** The kind of a change, which `kindWords` tells in words. */
export type Kind = KindKey | `kind.${Standing}.${StandingField}`;

function standingOf(before: Stated<unknown>, after: Stated<unknown>): Standing {
  const value = knownValue(before);
  const newValue = knownValue(after);
  if (isAlike(value, newValue)) return 'status';
  if (value === null) return 'stated';
  return newValue === null ? 'unstated' : 'revised';
}

type Confirmation = 'confirmed' | 'unconfirmed';

/** Whether a value that stayed the same was confirmed, or has to be confirmed again. */
function confirmation(before: Status, after: Status): Confirmation | null {
  if (before === after) return null;
  if (before === 'to-be-confirmed') return 'confirmed';
  return after === 'to-be-confirmed' ? 'unconfirmed' : null;
}

function leaderKind({ before, after }: Revised<'leader'>): Kind {
  if (knownValue(after) === null) return 'kind.leader.unnamed';
  return knownValue(before) === null ? 'kind.leader.named' : 'kind.revised.leader';
}

/** A place or dates that were confirmed may be told in more words than before. */
function plannedKind(
  { field, before, after }: Revised<'planned-place' | 'planned-days'>,
  isMoved: boolean,
): Kind {
  const standing = standingOf(before, after);
  const isKept = standing === 'status' || (standing === 'revised' && !isMoved);
  const found = isKept ? confirmation(before.status, after.status) : null;
  if (found) return `kind.${found}.${field}`;
  const isReworded = isKept && standing === 'revised' && field === 'planned-place';
  return isReworded ? 'kind.reworded.planned-place' : `kind.${standing}.${field}`;
}

function revisedKind(change: Revised): Kind {
  switch (change.field) {
    case 'meeting-place':
      return isSamePlace(change.before, change.after)
        ? 'kind.reworded.meeting-place'
        : 'kind.revised.meeting-place';
    case 'planned-place':
      return plannedKind(change, isElsewhere(change.before, change.after));
    case 'planned-days':
      return plannedKind(change, isAtOtherDates(change.before, change.after));
    case 'input-documents':
    case 'output-documents':
    case 'meeting-report':
    case 'remote-participants':
    case 'total-participants':
      return `kind.${standingOf(change.before, change.after)}.${change.field}`;
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

/** Whether a figure of a meeting that both reports list is another one now, and not only of another status. */
export function isRevisedFigure(change: Change): boolean {
  const kind = kindOf(change);
  return figureFields.some((field) => kind === `kind.revised.${field}`);
}

export function kindOf(change: Change): Kind {
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
