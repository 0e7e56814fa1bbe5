import { addMonths } from '../../src/domain/calendarDate.ts';
import type { ProgressReport } from '../../src/domain/progressReport.ts';
import {
  aCounterpart,
  aDeliverable,
  aGroup,
  aLeader,
  aMeeting,
  anOffice,
  aPlannedMeeting,
  aStatement,
} from './builders.ts';
import { aReport } from './report.ts';

/** Texts that break what does not expect them, by what they try. */
export const hostileTexts = {
  'a formula': '=1+1',
  'a formula by sign': '+1-2',
  'a formula by minus': '-2+3',
  'a formula by at': '@SUM(A1)',
  'a formula after a tab': '\t=1+1',
  'a formula after a line end': '\r=1+1',
  'a wide formula': '＝1+1',
  'a wide at': '＠SUM(A1)',
  'the end of CDATA': 'a]]>b',
  markup: '<script>alert(1)</script>&amp;"\'',
  'half a character': 'a\ud800b',
  'control characters': 'a\u0000b\u0007c\u001bd\u007fe\u0085f',
  'no character': 'a\ufffeb\uffffc',
  'a direction override': 'a\u202egpj.exe',
  'an isolate never closed': 'a\u2067b',
  'lines and tabs': 'a\nb\r\nc\td',
  'quotes and commas': 'a "b", c',
  'an escape of sheets': '_x0041_',
  'marks of Markdown': '# *a* _b_ `c` [d](http://e.example) | f\\ <b>g</b> ![h](i) ~~j~~ $k$ &lt;',
  'a rule': '---',
  'a list': '1. a',
  'a bare address': 'https://e.example www.e.example a@e.example',
  'other scripts': 'مجموعة 焦点组 Группа 👩‍🚀',
} as const;

/** Texts that end what they stand in, where that is a page's markup or script. */
export const endingTexts = {
  'the end of a script': '</script><script>alert(1)</script>',
  'the end of a script in capitals': '</SCRIPT ',
  'a comment never closed': '<!-- <script>',
  'the end of a title': '</title></noscript></head>',
  'line ends of JavaScript': 'a\u2028b\u2029c',
  'signs of a replacement': "$& $1 $` $'",
} as const;

/** A report that has the text wherever a report can have text of its own. */
export function reportOfText(text: string): ProgressReport {
  const someone = { affiliation: text, country: text };
  const source = { section: text, row: text, column: text, quote: text };
  const where = <T extends object>(of: T): T => ({ ...of, source });
  return aReport({
    focusGroup: { acronym: text, name: text, termsOfReference: [where(aStatement(text))] },
    document: {
      number: { status: 'stated', value: text, source },
      title: { status: 'corrected', value: text, was: text, source },
      date: { status: 'not-stated' },
    },
    meetings: [
      where(aMeeting({ place: text, meetingReport: text, totalParticipants: 81, remoteParticipants: 24 })),
    ],
    plannedMeetings: [
      where(
        aPlannedMeeting({
          place: text,
          hosts: [text],
          note: text,
          days: { firstDay: '2020-05-04', lastDay: '2020-05-06', precision: 'days' },
        }),
      ),
    ],
    leadership: [where({ ...anOffice('chairman', text, text), person: { name: text, ...someone } })],
    workingGroups: [
      where(
        aGroup(text, {
          title: text,
          mission: text,
          leader: aLeader(text, someone),
          deliverables: [where(aDeliverable(text, { title: text, extra: { [text]: text } }))],
        }),
      ),
    ],
    liaison: {
      statementsSentTo: [where(aCounterpart(text))],
      presentationsFrom: [where(aCounterpart(text, 'itu-t-study-group'))],
      representatives: [
        { of: text, to: text, count: 1, person: { name: text, ...someone }, note: text, source },
      ],
      jointMeetings: [{ with: text, place: text, when: { status: 'not-stated' }, note: text, source }],
      matters: [where(aStatement(text))],
    },
    nextSteps: [where(aStatement(text))],
    remarks: [where(aStatement(text))],
    unplaced: [where(aStatement(text))],
  });
}

/** Twelve meetings, sixty deliverables in six working groups. */
export const longReport = (): ProgressReport =>
  aReport({
    meetings: Array.from({ length: 12 }, (_, index) => {
      const day = addMonths('2020-01-14', index * 2);
      return aMeeting({
        place: `Place ${index + 1}`,
        firstDay: day,
        totalParticipants: 100 + index,
        remoteParticipants: 40,
        inputDocuments: index * 7,
        outputDocuments: index,
      });
    }),
    workingGroups: Array.from({ length: 6 }, (_, group) =>
      aGroup(String(group + 1), {
        mission: 'To study what there is, and to say what should be done about it. '.repeat(6).trim(),
        leader: aLeader(`Leader ${group + 1}`),
        deliverables: Array.from({ length: 10 }, (_, index) => aDeliverable(`D${group + 1}.${index + 1}`)),
      }),
    ),
  });

/** Few texts that try much: each makes the report longer, and what reads it slower. */
const fewTexts = [
  '<img src=x onerror="globalThis.hit = 1"><script>globalThis.hit = 1</script></style></title></main></body>',
  'javascript:globalThis.hit=1 {{globalThis.hit = 1}} ../../../etc/passwd',
  '=1+1',
  '__proto__',
  `${hostileTexts['control characters']} ${hostileTexts['a direction override']} ${hostileTexts['marks of Markdown']}`,
  'W'.repeat(600),
];

/** One report that has each of these wherever a report can have text of its own. */
export function reportOfEveryText(): ProgressReport {
  const reports = fewTexts.map(reportOfText);
  const [first] = reports;
  if (!first) throw new Error('There are no hostile texts');
  return {
    ...first,
    focusGroup: {
      ...first.focusGroup,
      termsOfReference: reports.flatMap(({ focusGroup }) => focusGroup.termsOfReference),
    },
    meetings: reports.flatMap(({ meetings }) => meetings),
    plannedMeetings: reports.flatMap(({ plannedMeetings }) => plannedMeetings),
    leadership: reports.flatMap(({ leadership }) => leadership),
    workingGroups: reports.flatMap(({ workingGroups }) => workingGroups),
    liaison: {
      statementsSentTo: reports.flatMap(({ liaison }) => liaison.statementsSentTo),
      presentationsFrom: reports.flatMap(({ liaison }) => liaison.presentationsFrom),
      representatives: reports.flatMap(({ liaison }) => liaison.representatives),
      jointMeetings: reports.flatMap(({ liaison }) => liaison.jointMeetings),
      matters: reports.flatMap(({ liaison }) => liaison.matters),
    },
    nextSteps: reports.flatMap(({ nextSteps }) => nextSteps),
    remarks: reports.flatMap(({ remarks }) => remarks),
    unplaced: reports.flatMap(({ unplaced }) => unplaced),
  };
}
