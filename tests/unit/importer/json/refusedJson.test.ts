import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Rejection } from '../../../../src/importer/finding.ts';
import { refuseDeepJson } from '../../../../src/importer/json/jsonDepth.ts';
import { readJson } from '../../../../src/importer/json/readJson.ts';
import { limits } from '../../../../src/importer/limits.ts';
import { smallReport } from '../../../support/smallReport.ts';

/** What a reader is told of a text that is turned down: the kind of fault, and what is filled in. */
function toldOf(text: string): [key: string, fillings: Readonly<Record<string, string>>] {
  try {
    readJson(strToU8(text));
  } catch (error) {
    if (error instanceof Rejection) return [error.key, error.fillings];
    throw error;
  }
  throw new Error('The text was read');
}

const changed = (change: object): string => JSON.stringify({ ...smallReport(), ...change });
/** A report whose first meeting is changed. */
function withMeeting(change: object): string {
  const [first, second] = smallReport().meetings;
  return changed({ meetings: [{ ...first, ...change }, second] });
}
const source = { section: 'Meetings' };
const statuses = '"stated", "approximate", "to-be-confirmed", "to-be-determined", "corrected", "not-stated"';

describe('What the report format refuses is told with its place and its value', () => {
  test('a number for a name', () => {
    const focusGroup = { ...smallReport().focusGroup, acronym: 7 };
    expect(toldOf(changed({ focusGroup }))).toEqual([
      'rejected.value',
      { where: 'focusGroup.acronym', value: '7' },
    ]);
  });

  test.each([
    ['a number', 7, '7'],
    ['nothing', null, 'null'],
  ])('%s in the place of a meeting', (_, meeting, value) => {
    const expected = ['rejected.value', { where: 'meetings[0]', value }];
    expect(toldOf(changed({ meetings: [meeting] }))).toEqual(expected);
  });

  test('a number for all meetings', () => {
    expect(toldOf(changed({ meetings: 7 }))).toEqual(['rejected.value', { where: 'meetings', value: '7' }]);
  });

  test('a meeting in a place that is no name', () => {
    expect(toldOf(withMeeting({ place: 7 }))).toEqual([
      'rejected.value',
      { where: 'meetings[0].place', value: '7' },
    ]);
  });

  test('a value of a meeting that no row of its table holds, with the place', () => {
    expect(toldOf(withMeeting({ meetingReport: 'O-007' }))).toEqual([
      'rejected.valueOfMeeting',
      { where: 'meetings[0].meetingReport', place: 'Geneva', value: '"O-007"' },
    ]);
  });

  test('a fault in where a number stands, which is none in the number', () => {
    const totalParticipants = { status: 'stated', value: 81, source: { section: 7 } };
    expect(toldOf(withMeeting({ totalParticipants }))).toEqual([
      'rejected.valueOfMeeting',
      { where: 'meetings[0].totalParticipants.source.section', place: 'Geneva', value: '7' },
    ]);
  });

  test('a number that is missing', () => {
    expect(toldOf(withMeeting({ totalParticipants: { status: 'stated', source } }))).toEqual([
      'rejected.missing',
      { where: 'meetings[0].totalParticipants.value' },
    ]);
    expect(toldOf(withMeeting({ totalParticipants: undefined }))).toEqual([
      'rejected.missing',
      { where: 'meetings[0].totalParticipants' },
    ]);
  });

  test.each([
    ['"sure"', { status: 'sure' }],
    ['null', {}],
  ])('the status %s of a number, with those that are known', (value, totalParticipants) => {
    expect(toldOf(withMeeting({ totalParticipants }))).toEqual([
      'rejected.totalParticipants.status',
      { place: 'Geneva', value, known: statuses },
    ]);
  });

  test('an unknown status elsewhere, with those that are known', () => {
    expect(toldOf(withMeeting({ meetingReport: { status: 'sure' } }))).toEqual([
      'rejected.choice',
      { where: 'meetings[0].meetingReport.status, Geneva', value: '"sure"', known: statuses },
    ]);
    expect(toldOf(changed({ document: { ...smallReport().document, date: { status: 'sure' } } }))).toEqual([
      'rejected.choice',
      { where: 'document.date.status', value: '"sure"', known: statuses },
    ]);
  });

  test('an unknown office, with those that are known', () => {
    const person = { name: 'Wei Li', affiliation: null, country: null };
    const boss = { role: 'boss', person, source };
    expect(toldOf(changed({ leadership: [boss] }))).toEqual([
      'rejected.choice',
      { where: 'leadership[0].role', value: '"boss"', known: '"chairman", "vice-chairman"' },
    ]);
  });

  test('days of a meeting to come out of order, and not as those of one that was held', () => {
    const days = { firstDay: '2019-02-07', lastDay: '2019-02-05', precision: 'days' };
    const planned = { place: { status: 'stated', value: 'Lima', source }, hosts: [], note: null, source };
    const text = changed({
      plannedMeetings: [{ ...planned, days: { status: 'stated', value: days, source } }],
    });
    expect(toldOf(text)).toMatchObject([
      'rejected.value',
      { where: 'plannedMeetings[0].days.value', value: expect.stringMatching(/^\{"firstDay".{29}…$/) },
    ]);
  });

  test('a text for the field of the place of a meeting to come', () => {
    expect(toldOf(changed({ plannedMeetings: [{ place: 'Lima' }] }))).toEqual([
      'rejected.value',
      { where: 'plannedMeetings[0].place', value: '"Lima"' },
    ]);
  });

  test.each([
    ['whole up to forty characters', 38, ''],
    ['by its beginning past them', 39, '…'],
  ])('and a long one %s', (_, size, end) => {
    const [key, { value = '' }] = toldOf(withMeeting({ firstDay: 't'.repeat(size) }));
    expect(key).toBe('rejected.valueOfMeeting');
    expect(value).toBe(`${JSON.stringify('t'.repeat(size)).slice(0, 40)}${end}`);
  });
});

describe('JSON that is no report of this version is told as such', () => {
  test.each(['null', '7', '"tea"', 'true', '[]', '[{"format": "focus-group-progress-report"}]'])(
    '%s',
    (text) => expect(toldOf(text)).toEqual(['rejected.otherJson', {}]),
  );

  test.each(['', ' \n\t'])('%j, which is empty', (text) => {
    expect(toldOf(text)).toEqual(['rejected.empty', {}]);
  });

  test('a later version, with the one that is known', () => {
    expect(toldOf(changed({ version: 2 }))).toEqual(['rejected.version', { version: '2', known: '1' }]);
  });

  test('a version in words, which is a value out of place', () => {
    expect(toldOf(changed({ version: 'one' }))).toEqual([
      'rejected.value',
      { where: 'version', value: '"one"' },
    ]);
  });

  test.each([[[null]], [[7]], [7], [null], [[{ deliverables: 7 }]]])('groups such as %j', (workingGroups) => {
    expect(toldOf(changed({ workingGroups }))[0]).toMatch(/^rejected\.(?:value|missing)$/);
  });
});

test('Deliverables are counted over all groups, to the limit', () => {
  const [half, other] = [limits.deliverables / 2, limits.deliverables / 2 + 1];
  const groupsOf = (...sizes: number[]) =>
    changed({ workingGroups: sizes.map((size) => ({ deliverables: new Array(size).fill(0) })) });
  expect(toldOf(groupsOf(half, half))[0]).toBe('rejected.missing');
  expect(toldOf(groupsOf(half, other))).toEqual(['rejected.tooManyDeliverables', {}]);
});

describe('A JSON text is looked through for its depth', () => {
  const lists = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

  test('and may nest as deep as the limit says', () => {
    expect(() => refuseDeepJson(lists(limits.nesting))).not.toThrow();
    expect(() => refuseDeepJson(`"tea",\n${lists(limits.nesting + 1)}`)).toThrow(
      expect.objectContaining({ key: 'rejected.tooDeepJson', fillings: { line: '2' } }),
    );
  });

  test.each(['[]', '{}', '[{}]', '"[[["', '"\\"[[["', '"a\\\\"', '"{"'])(
    'where very many of %s side by side are not deep',
    (value) => {
      const many = new Array(limits.nesting * 2).fill(value).join();
      expect(() => refuseDeepJson(`[${many}]`)).not.toThrow();
      expect(() => refuseDeepJson(`${many},${lists(limits.nesting + 1)}`)).toThrow(Rejection);
    },
  );
});

describe('A figure that is no number is told with its place', () => {
  const total = '"value":81';

  test.each(['NaN', '-Infinity', ' \n NaN \t', '[NaN, 1, -Infinity ]', '[ Infinity,\r\n\tNaN\n]'])(
    'also where the report holds %j further on',
    (other) => {
      const text = JSON.stringify(smallReport());
      const spoilt = text.replace(total, '"value":NaN').replace(total, `"value":${other}`);
      expect(toldOf(spoilt)).toEqual([
        'rejected.jsonNumber',
        {
          line: '1',
          column: String(spoilt.indexOf('NaN') + 1),
          value: 'NaN',
          where: 'meetings[0].totalParticipants.value, Geneva',
        },
      ]);
    },
  );

  test.each([
    ['{"a": "", "list": [null, "x", {"b": NaN}]}', 'list[2].b'],
    ['{"plans": [{"place": "Lima", "total": NaN}]}', 'plans[0].total'],
    ['{"meetings": [{"total": NaN}]}', 'meetings[0].total'],
    ['{"meetings": [{"place": "Lima"}], "plans": [{"total": NaN}]}', 'plans[0].total'],
    ['{"meetings": [NaN]}', 'meetings[0]'],
    ['{"meetings": [null, {"place": "Lima", "total": NaN}]}', 'meetings[1].total, Lima'],
    ['{"meetings": {"0": {"place": "Lima", "total": NaN}}}', 'meetings.0.total'],
    ['{"meetings": NaN}', 'meetings'],
    ['{"words": "x: NaN, y", "total": NaN}', 'total'],
  ])('in %j', (text, where) => {
    expect(toldOf(text)).toMatchObject(['rejected.jsonNumber', { value: 'NaN', where }]);
  });

  test.each([
    ['all there is', 'NaN'],
    ['of a name that comes again', '{"a": NaN, "a": 1}'],
    ['part of a word', '{"a": NaN, "b": NaNny}'],
    ['before another fault', '{"a": NaN, "b": -}'],
  ])('and not where it is %s', (_, text) => {
    expect(toldOf(text)[0]).toBe('rejected.json');
  });
});
