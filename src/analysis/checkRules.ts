import type { ProgressReport } from '../domain/progressReport.ts';
import type { Source, Stated } from '../domain/provenance.ts';
import type { Case, Rule } from './check.ts';
import { bareCode } from './deliverableCode.ts';
import { documentsOf } from './documents.ts';
import { knownValue } from './figure.ts';
import { plannedEndOf } from './lifetime.ts';

/** 19 of "O-019" or "FG ABC-O-019"; null for a number of another form. */
function outputNumberOf(meetingReport: string): number | null {
  const digits = /(?:^|[\s-])O-(\d+)$/u.exec(meetingReport)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** True for "D1.2" and "D12" of group 1, not for "D12.1"; null where code or group has no number to go by. */
function beginsWithNumber(code: string, number: string): boolean | null {
  const [, digits, next] = /^\D*(\d+)(\D?)/u.exec(code) ?? [];
  if (digits === undefined || !/^\d+$/u.test(number)) return null;
  return Number(digits) === Number(number) || (next === '' && digits.startsWith(number));
}

const placesOf = (...fields: (Stated<unknown> | { source: Source })[]): Source[] =>
  fields.flatMap((field) => ('source' in field ? [field.source] : []));

/** The rules, each giving every case of a report that it applies to. */
export const checkRules: { [R in Rule]: (report: ProgressReport) => Case<R>[] } = {
  'output-number': ({ meetings }) => {
    const documents = documentsOf(meetings);
    return meetings.flatMap((meeting, index) => {
      const meetingReport = knownValue(meeting.meetingReport);
      const number = meetingReport === null ? null : outputNumberOf(meetingReport);
      const outputSoFar = documents[index] ? knownValue(documents[index].outputSoFar) : null;
      if (meetingReport === null || number === null || outputSoFar === null) return [];
      const places = placesOf(meeting.meetingReport, meeting.outputDocuments);
      return [{ places, fault: number === outputSoFar ? null : { meeting, meetingReport, outputSoFar } }];
    });
  },

  'remote-within-total': ({ meetings }) =>
    meetings.flatMap((meeting) => {
      const remote = knownValue(meeting.remoteParticipants);
      const total = knownValue(meeting.totalParticipants);
      if (remote === null || total === null) return [];
      const places = placesOf(meeting.remoteParticipants, meeting.totalParticipants);
      return [{ places, fault: remote <= total ? null : { meeting, remote, total } }];
    }),

  'code-of-group': ({ workingGroups, focusGroup }) =>
    workingGroups.flatMap((group) =>
      group.deliverables.flatMap(({ code, source }) => {
        const begins = beginsWithNumber(bareCode(code, focusGroup.acronym), group.number);
        return begins === null ? [] : [{ places: [source], fault: begins ? null : { code, group } }];
      }),
    ),

  'within-lifetime': (report) => {
    const end = knownValue(plannedEndOf(report));
    if (end === null) return [];
    return report.plannedMeetings.flatMap((planned) => {
      const days = knownValue(planned.days);
      if (days === null) return [];
      const places = placesOf(planned.days, report.focusGroup.lifetimeMonths);
      return [{ places, fault: days.lastDay <= end ? null : { planned, end } }];
    });
  },

  'after-last-held': ({ meetings, plannedMeetings }) => {
    const last = meetings.at(-1);
    if (!last) return [];
    return plannedMeetings.flatMap((planned) => {
      const days = knownValue(planned.days);
      if (days === null) return [];
      const places = [...placesOf(planned.days), last.source];
      return [{ places, fault: days.firstDay > last.lastDay ? null : { planned, last } }];
    });
  },

  'unique-codes': ({ workingGroups, focusGroup }) => {
    const sources = new Map<string, Source[]>();
    for (const { code, source } of workingGroups.flatMap(({ deliverables }) => deliverables)) {
      const bare = bareCode(code, focusGroup.acronym);
      const met = sources.get(bare);
      if (met) met.push(source);
      else sources.set(bare, [source]);
    }
    return [...sources].map(([code, places]) => ({
      places,
      fault: places.length === 1 ? null : { code, times: places.length },
    }));
  },

  'has-leader': ({ workingGroups }) =>
    workingGroups.map((group) => ({
      places: placesOf('source' in group.leader ? group.leader : group),
      fault: knownValue(group.leader) === null ? { group } : null,
    })),

  'has-deliverables': ({ workingGroups }) =>
    workingGroups.map((group) => ({
      places: [group.source],
      fault: group.deliverables.length === 0 ? { group } : null,
    })),
};
