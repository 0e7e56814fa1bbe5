import type { CalendarDay } from '../../domain/calendarDate.ts';
import type { Deliverable } from '../../domain/deliverable.ts';
import type { FocusGroup } from '../../domain/focusGroup.ts';
import type { Office } from '../../domain/leadership.ts';
import type { Counterpart, JointMeeting, Representative } from '../../domain/liaison.ts';
import type { Meeting, MeetingDays, PlannedMeeting } from '../../domain/meeting.ts';
import type { Source, Stated, Statement } from '../../domain/provenance.ts';
import type { GroupLeader, WorkingGroup } from '../../domain/workingGroup.ts';
import type { Status } from '../statuses.ts';
import type { Both } from './both.ts';
import type { Place } from './places.ts';

/** A deliverable where the report lists it. `code`, by which it is known, stands in capitals and without the focus group's name before it. */
export type ListedDeliverable = {
  code: string;
  deliverable: Deliverable;
  group: WorkingGroup;
  source: Source;
};

export type Days = { firstDay: CalendarDay; lastDay: CalendarDay };
export type Origin = { affiliation: string | null; country: string | null };
/** A cell of a further column of the deliverables, such as Status; null where the report has no such cell. */
export type ExtraCell = { column: string; text: string | null };
export type RepresentativeDetails = Pick<Representative, 'count' | 'person' | 'note'>;
export type JointMeetingDetails = Pick<JointMeeting, 'place' | 'when' | 'note'>;

/** What a report lists: one of them can be added, or gone. */
export type Things = {
  meeting: Meeting;
  planned: PlannedMeeting;
  group: WorkingGroup;
  deliverable: ListedDeliverable;
  office: Office;
  recipient: Counterpart;
  presenter: Counterpart;
  representative: Representative;
  joint: JointMeeting;
  matter: Statement;
  step: Statement;
  term: Statement;
};
export type Thing = keyof Things;

/** What can be revised: the thing it is a field of, and what is compared of it. */
export type Fields = {
  parent: { of: FocusGroup; value: Stated<string> };
  established: { of: FocusGroup; value: FocusGroup['established'] };
  lifetime: { of: FocusGroup; value: Stated<number> };
  'meeting-place': { of: Meeting; value: string };
  'meeting-days': { of: Meeting; value: Days };
  'input-documents': { of: Meeting; value: Stated<number> };
  'output-documents': { of: Meeting; value: Stated<number> };
  'meeting-report': { of: Meeting; value: Stated<string> };
  'remote-participants': { of: Meeting; value: Stated<number> };
  'total-participants': { of: Meeting; value: Stated<number> };
  'planned-place': { of: PlannedMeeting; value: Stated<string> };
  'planned-days': { of: PlannedMeeting; value: Stated<MeetingDays> };
  'planned-hosts': { of: PlannedMeeting; value: string[] };
  'planned-note': { of: PlannedMeeting; value: string | null };
  'group-title': { of: WorkingGroup; value: string };
  mission: { of: WorkingGroup; value: Stated<string> };
  /** Another leader, or a leader named by one report only. */
  leader: { of: WorkingGroup; value: Stated<GroupLeader> };
  /** The same leader, to be confirmed or not. */
  'leader-status': { of: WorkingGroup; value: Status };
  /** The same leader, ad interim or not. */
  'leader-interim': { of: WorkingGroup; value: boolean };
  'leader-origin': { of: WorkingGroup; value: Origin };
  'deliverable-title': { of: ListedDeliverable; value: string };
  /** The number of the working group. */
  'deliverable-group': { of: ListedDeliverable; value: string };
  'deliverable-extra': { of: ListedDeliverable; value: ExtraCell };
  'office-role': { of: Office; value: Office['role'] };
  'office-origin': { of: Office; value: Origin };
  'office-appointment': { of: Office; value: string | null };
  'recipient-kind': { of: Counterpart; value: Counterpart['kind'] };
  'presenter-kind': { of: Counterpart; value: Counterpart['kind'] };
  'representative-details': { of: Representative; value: RepresentativeDetails };
  'joint-details': { of: JointMeeting; value: JointMeetingDetails };
};
export type Field = keyof Fields;

/** The stated figures of a meeting held. */
export const figureFields = [
  'input-documents',
  'output-documents',
  'meeting-report',
  'remote-participants',
  'total-participants',
] as const satisfies Field[];
export type FigureField = (typeof figureFields)[number];

type Places = { places: Both<Place> };

/** Only the later report lists it. */
export type Added<T extends Thing = Thing> = {
  [One in T]: { kind: 'added'; thing: One; after: Things[One] } & Places;
}[T];

/** Only the earlier report lists it; the later one does not say why. */
export type Gone<T extends Thing = Thing> = {
  [One in T]: { kind: 'gone'; thing: One; before: Things[One] } & Places;
}[T];

/** Both reports list the thing, with another value or status of one field. */
export type Revised<F extends Field = Field> = {
  [One in F]: {
    kind: 'revised';
    field: One;
    of: Both<Fields[One]['of']>;
    before: Fields[One]['value'];
    after: Fields[One]['value'];
  } & Places;
}[F];

/** Planned by the earlier report and held by the later one, whose meeting is a change of its own (`added`). */
export type Held = { kind: 'held'; planned: PlannedMeeting; meeting: Meeting } & Places;

/** `Held`, turned round: held by the earlier report, only planned by the later one. */
export type Unheld = { kind: 'unheld'; planned: PlannedMeeting; meeting: Meeting } & Places;

export type Change = Added | Gone | Revised | Held | Unheld;
