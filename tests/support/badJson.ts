import { strToU8 } from 'fflate';
import type { BadFile } from './badFile.ts';
import { smallReport } from './smallReport.ts';

type Report = ReturnType<typeof smallReport>;

const json = (name: string, fault: string, words: string[], text: string): BadFile => ({
  name: `${name}.json`,
  fault,
  bytes: () => strToU8(text),
  words,
});
const sound = JSON.stringify(smallReport(), null, 2);

const malformed: readonly [name: string, fault: string, line: number, text: string][] = [
  ['cut', 'is JSON cut off', 4, '{\n"format":\n"focus-group-progress-report",\n"version"'],
  ['half', 'is a report cut in half', sound.slice(0, 2000).split('\n').length, sound.slice(0, 2000)],
  ['comma', 'has a comma too many', 3, '{\n"version": 1,\n}'],
  ['quotes', 'has single quotes', 2, "{\n'version': 1}"],
  ['names', 'has names without quotes', 2, '{\nversion: 1}'],
  ['nan', 'holds NaN', 3, '{\n"version":\nNaN}'],
  ['nan-twice', 'holds NaN and is broken besides', 3, '{\n"version":\nNaN, "a" 1}'],
  ['infinity', 'holds Infinity', 1, '{"version": -Infinity}'],
  ['comment', 'holds a comment', 2, '{\n// version\n"version": 1}'],
  ['control', 'has a line break in a string', 1, '{"a": "b\nc"}'],
  ['escape', 'has an unknown escape', 1, '{"a": "\\x41"}'],
  ['colon', 'lacks a colon', 2, '{\n"a" 1}'],
  ['two', 'holds two values', 2, '{"a": 1}\n{"a": 2}'],
  ['open', 'leaves a string open', 1, '{"a'],
  ['zero', 'has a number that begins with 0', 1, '{"a": 012}'],
  ['bracket', 'closes a list as an object', 1, '{"a": [1}'],
];

const others: readonly [name: string, fault: string, text: string][] = [
  ['object', 'is an empty object', '{}'],
  ['list', 'is a list', '[{"format": "focus-group-progress-report"}]'],
  ['format', 'is another format', '{"format": "geojson", "version": 1}'],
  ['package', 'is the description of a package', '{"name": "x", "version": "1.0.0"}'],
  ['proto', 'has its format in a prototype', '{"__proto__": {"format": "focus-group-progress-report"}}'],
];

/** A sound report that a test spoils. */
function spoiltReport(spoil: (report: Report) => void): string {
  const report = smallReport();
  spoil(report);
  return JSON.stringify(report);
}
const inGeneva = ['Total participants', 'Geneva'];
const counts: readonly [name: string, fault: string, text: string][] = [
  ['negative', 'counts less than nobody', '-1'],
  ['fraction', 'counts half a person', '81.5'],
  ['huge', 'counts past 2^53', '9007199254740992'],
  ['endless', 'counts past every number', '1e999'],
  ['words', 'counts in words', '"eighty-one"'],
  ['null', 'counts null', 'null'],
  ['list', 'counts a list', '[81]'],
];

const values: readonly [name: string, fault: string, words: string[], spoil: (report: Report) => void][] = [
  [
    'input',
    'has a negative number of input documents',
    ['Input documents', 'Bern'],
    (report) => {
      report.meetings[1].inputDocuments.value = -3;
    },
  ],
  [
    'output',
    'has a fraction of output documents',
    ['Output documents', 'Geneva'],
    (report) => {
      report.meetings[0].outputDocuments.value = 0.5;
    },
  ],
  [
    'remote',
    'has a text for remote participants',
    ['Remote participants', 'Geneva'],
    (report) => {
      report.meetings[0].remoteParticipants.value = '24';
    },
  ],
  [
    'bare',
    'has a number without its status',
    inGeneva,
    (report) => {
      Object.assign(report.meetings[0], { totalParticipants: 81 });
    },
  ],
  [
    'status',
    'has an unknown status',
    [...inGeneva, '"certain"', '"not-stated"', '"to-be-confirmed"'],
    (report) => {
      report.meetings[0].totalParticipants.status = 'certain';
    },
  ],
  [
    'parent-status',
    'has an unknown status of its parent group',
    ['focusGroup.parentGroup.status', '"sure"', '"stated"'],
    (report) => {
      Object.assign(report.focusGroup.parentGroup, { status: 'sure' });
    },
  ],
  [
    'report',
    'has a number for a meeting report',
    ['meetings[1].meetingReport.value', 'Bern'],
    (report) => {
      report.meetings[1].meetingReport.value = 19;
    },
  ],
  [
    'day',
    'has a day that does not exist',
    ['meetings[0].firstDay', 'Geneva', '2017-02-30'],
    (report) => {
      report.meetings[0].firstDay = '2017-02-30';
    },
  ],
  [
    'days',
    'has a meeting that ends before it begins',
    ['Geneva', 'before'],
    (report) => {
      report.meetings[0].lastDay = '2017-10-16';
    },
  ],
  [
    'order',
    'has its meetings out of order',
    ['order of date'],
    (report) => {
      report.meetings[1].firstDay = '2016-02-05';
    },
  ],
  [
    'missing',
    'lacks its liaisons',
    ['liaison', 'missing'],
    (report) => {
      Object.assign(report, { liaison: undefined });
    },
  ],
  [
    'more',
    'holds more than the format has',
    ['secret'],
    (report) => {
      Object.assign(report, { secret: 1 });
    },
  ],
  [
    'text',
    'has a text for a list',
    ['nextSteps'],
    (report) => {
      Object.assign(report, { nextSteps: 'none' });
    },
  ],
  [
    'code',
    'has a deliverable without a code',
    ['workingGroups[0].deliverables[0].code'],
    (report) => {
      Object.assign(report.workingGroups[0].deliverables[0], { code: ' ' });
    },
  ],
];

export const badJsonFiles: BadFile[] = [
  ...malformed.map(([name, fault, line, text]) => json(name, fault, ['JSON', `line ${line} `], text)),
  ...others.map(([name, fault, text]) => json(`other-${name}`, fault, ['not a progress report'], text)),
  ...[0, 2, 1.5, 99].map((version) =>
    json(
      `version-${version}`,
      `is in version ${version}`,
      ['version', String(version)],
      JSON.stringify({ ...smallReport(), version }),
    ),
  ),
  ...counts.map(([name, fault, value]) =>
    json(`count-${name}`, fault, inGeneva, sound.replace('"value": 81', `"value": ${value}`)),
  ),
  ...['NaN', '-Infinity'].map((value) =>
    json(
      `number-${value}`,
      `counts ${value}`,
      ['JSON', 'line', 'meetings[0].totalParticipants.value, Geneva', value, 'not-stated'],
      sound.replace('"value": 81', `"value": ${value}`).replace('"value": 81', '"value": NaN'),
    ),
  ),
  ...values.map(([name, fault, words, spoil]) => json(`value-${name}`, fault, words, spoiltReport(spoil))),
];
