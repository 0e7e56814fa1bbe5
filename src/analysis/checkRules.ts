import type { ProgressReport } from '../domain/progressReport.ts';
import type { Source, Stated } from '../domain/provenance.ts';
import type { WorkingGroup } from '../domain/workingGroup.ts';
import type { Case, Outcome, Rule } from './check.ts';
import { bareCode } from './deliverableCode.ts';
import { documentsOf } from './documents.ts';
import { knownValue } from './figure.ts';
import { plannedEndOf } from './lifetime.ts';
import { oncePer } from './oncePer.ts';

/** 19 of "O-019" or "FG ABC-O-019"; null for a number of another form. */
function outputNumberOf(meetingReport: string): number | null {
  const digits = /(?:^|[\s-])O-(\d+)$/u.exec(meetingReport)?.[1];
  return digits === undefined ? null : Number(digits);
}

const isDigit = (text: string, at: number): boolean =>
  text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39;

/** True for "D1.2" and "D12" of group 1, not for "D12.1"; null where the code has no number to go by. */
function beginsWithNumber(code: string, number: string): boolean | null {
  let start = 0;
  while (start < code.length && !isDigit(code, start)) start++;
  let end = start;
  while (isDigit(code, end)) end++;
  if (start === end) return null;
  const digits = code.slice(start, end);
  return (
    digits === number ||
    Number(digits) === Number(number) ||
    (end === code.length && digits.startsWith(number))
  );
}

/** Rules on each of very many codes: to hold what is right with one, nothing is made. */
type OfCodes = 'code-of-group' | 'unique-codes';

type Coded = { code: string; bare: string; source: Source; group: WorkingGroup };

/** Every deliverable by its code without the group's acronym, which two rules ask for. */
const codedOf = oncePer(({ workingGroups, focusGroup }: ProgressReport): readonly Coded[] =>
  workingGroups.flatMap((group) =>
    group.deliverables.map(({ code, source }) => ({
      code,
      bare: bareCode(code, focusGroup.acronym),
      source,
      group,
    })),
  ),
);

const sourcesOf = (coded: readonly Coded[]): Source[] => coded.map(({ source }) => source);

function outcomeOf<R extends Rule>(cases: readonly Case<R>[]): Outcome<R> {
  return {
    cases: cases.length,
    places: () => cases.flatMap(({ places }) => places),
    faults: cases.flatMap(({ places, fault }) => (fault ? [{ places, fault }] : [])),
  };
}

const placesOf = (...fields: (Stated<unknown> | { source: Source })[]): Source[] =>
  fields.flatMap((field) => ('source' in field ? [field.source] : []));

/** The rules, each giving every case of a report that it applies to. */
const caseRules: { [R in Exclude<Rule, OfCodes>]: (report: ProgressReport) => Case<R>[] } = {
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

const codeRules: { [R in OfCodes]: (report: ProgressReport) => Outcome<R> } = {
  'code-of-group': (report) => {
    const faults: Outcome<'code-of-group'>['faults'] = [];
    const numbered = codedOf(report).filter(({ group }) => /^\d+$/u.test(group.number));
    const judged = numbered.filter(({ code, bare, source, group }) => {
      const begins = beginsWithNumber(bare, group.number);
      if (begins === false) faults.push({ places: [source], fault: { code, group } });
      return begins !== null;
    });
    return { cases: judged.length, places: () => sourcesOf(judged), faults };
  },

  'unique-codes': (report) => {
    const coded = codedOf(report);
    const codes = new Set(coded.map(({ bare }) => bare));
    return {
      cases: codes.size,
      places: () => sourcesOf(coded),
      faults: codes.size === coded.length ? [] : repeatedIn(coded),
    };
  },
};

/** Codes that occur more than once, in the order of the report. */
function repeatedIn(coded: readonly Coded[]): Outcome<'unique-codes'>['faults'] {
  const sources = new Map<string, Source[]>();
  for (const { bare, source } of coded) {
    const met = sources.get(bare);
    if (met) met.push(source);
    else sources.set(bare, [source]);
  }
  return [...sources].flatMap(([code, places]) =>
    places.length > 1 ? [{ places, fault: { code, times: places.length } }] : [],
  );
}

/** How each rule fares with a report. */
export const checkRules: { [R in Rule]: (report: ProgressReport) => Outcome<R> } = {
  'output-number': (report) => outcomeOf(caseRules['output-number'](report)),
  'remote-within-total': (report) => outcomeOf(caseRules['remote-within-total'](report)),
  'within-lifetime': (report) => outcomeOf(caseRules['within-lifetime'](report)),
  'after-last-held': (report) => outcomeOf(caseRules['after-last-held'](report)),
  'has-leader': (report) => outcomeOf(caseRules['has-leader'](report)),
  'has-deliverables': (report) => outcomeOf(caseRules['has-deliverables'](report)),
  ...codeRules,
};
