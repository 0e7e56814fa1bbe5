import type { Meeting } from '../../domain/meeting.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import type { Source } from '../../domain/provenance.ts';
import { remoteShareOf } from '../attendance.ts';
import { deliverableCountsOf } from '../deliverables.ts';
import { documentsOf } from '../documents.ts';
import { countOf, type Figure, notStated, unlessBlank } from '../figure.ts';
import { recipientsOf } from '../relationships.ts';
import type { Both } from './both.ts';

/** The figures that two reports can be set side by side in, be they of one group or of two. */
const figures = [
  { figure: 'lifetime', read: ({ focusGroup }) => focusGroup.lifetimeMonths },
  { figure: 'held', read: ({ meetings }) => counted(meetings, ({ place }) => place) },
  { figure: 'planned', read: ({ plannedMeetings }) => countOf(plannedMeetings.map(({ place }) => place)) },
  { figure: 'participants', read: ({ meetings }) => meetings.at(-1)?.totalParticipants ?? notStated },
  { figure: 'remote-share', read: ({ meetings }) => lastRemoteShare(meetings) },
  { figure: 'output-so-far', read: ({ meetings }) => documentsOf(meetings).at(-1)?.outputSoFar ?? notStated },
  { figure: 'groups', read: ({ workingGroups }) => counted(workingGroups, ({ title }) => title) },
  { figure: 'deliverables', read: (report) => deliverableCountsOf(report).all },
  { figure: 'officers', read: ({ leadership }) => counted(leadership, ({ person }) => person.name) },
  { figure: 'recipients', read: recipientsOf },
  { figure: 'presenters', read: ({ liaison }) => counted(liaison.presentationsFrom, ({ name }) => name) },
] as const satisfies { figure: string; read: (report: ProgressReport) => Figure }[];
export type SideFigure = (typeof figures)[number]['figure'];

/** A number of listed things, each known by its name. */
function counted<T extends { source: Source }>(listed: readonly T[], nameOf: (one: T) => string): Figure {
  return countOf(listed.map((one) => ({ status: 'stated', value: nameOf(one), source: one.source })));
}

function lastRemoteShare(meetings: readonly Meeting[]): Figure {
  const last = meetings.at(-1);
  return last ? remoteShareOf(last) : notStated;
}

const withoutBlank = (figure: Figure): Figure =>
  figure.status === 'derived' && figure.rule === 'count' ? unlessBlank(figure) : figure;

/** One row a figure. The share is from 0 to 1, the lifetime in months, participants are those of the last meeting. */
export function figuresSideBySide({
  earlier,
  later,
}: Both<ProgressReport>): ({ figure: SideFigure } & Both<Figure>)[] {
  return figures.map(({ figure, read }) => ({
    figure,
    earlier: withoutBlank(read(earlier)),
    later: withoutBlank(read(later)),
  }));
}

/** First meeting beside first meeting, and so on; null where a group held fewer. */
export function meetingsSideBySide({ earlier, later }: Both<ProgressReport>): Both<Meeting | null>[] {
  const length = Math.max(earlier.meetings.length, later.meetings.length);
  return Array.from({ length }, (_, index) => ({
    earlier: earlier.meetings[index] ?? null,
    later: later.meetings[index] ?? null,
  }));
}
