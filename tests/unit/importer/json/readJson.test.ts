import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseProgressReport } from '../../../../src/domain/progressReport.ts';
import { jsonFaultAt } from '../../../../src/importer/json/jsonFault.ts';
import { readJson } from '../../../../src/importer/json/readJson.ts';
import { readReport } from '../../../../src/importer/readReport.ts';
import { ascii, joined, utf16 } from '../../../support/badFile.ts';
import { aDeliverable, aGroup, aMeeting } from '../../../support/builders.ts';
import { aReport } from '../../../support/report.ts';
import { smallReport } from '../../../support/smallReport.ts';

const text = JSON.stringify(smallReport());
const expected = parseProgressReport(smallReport());

describe('A report in the report format', () => {
  test.each([
    ['UTF-8', strToU8(text)],
    ['UTF-8 with its mark', strToU8(`\ufeff${text}`)],
    ['UTF-16 with its mark', joined(Uint8Array.of(0xff, 0xfe), utf16(text))],
  ])('is read from %s', (_, bytes) => expect(readJson(bytes)).toEqual(expected));

  test('is brought into NFC, its names of columns too, however its letters are written', () => {
    const report = smallReport();
    report.workingGroups[0].deliverables[0].title = 'Pre\u0301sentation';
    report.workingGroups[0].deliverables[0].extra = { 'E\u0301tat': 'pre\u0302t' };
    const escaped = JSON.stringify(report).replaceAll('\u0301', '\\u0301');
    const [deliverable] = readJson(strToU8(escaped)).workingGroups[0]?.deliverables ?? [];
    expect(deliverable).toMatchObject({ title: 'Présentation', extra: { État: 'prêt' } });
  });

  test('is checked as one read from a document is', () => {
    const report = aReport({
      meetings: [
        aMeeting({ place: 'Lima', remoteParticipants: 999, totalParticipants: 81 }),
        aMeeting({ place: 'lima' }),
      ],
      workingGroups: [aGroup('1', { deliverables: [aDeliverable('D1'), aDeliverable('D1')] })],
    });
    const { findings } = readReport(strToU8(JSON.stringify(report)), 'report.json');
    expect(
      findings.map(({ severity, key, fillings }) => [severity, key, ...Object.values(fillings)]),
    ).toEqual([
      ['warning', 'finding.remoteOverTotal', 'Lima', '999', '81'],
      ['warning', 'finding.duplicateMeeting', 'lima'],
      ['warning', 'finding.duplicateCode', 'D1'],
    ]);
  });

  test('may count a nought with a minus, which is a nought', () => {
    const { meetings } = readJson(strToU8(text.replace('"value":81', '"value":-0')));
    expect(meetings[0]?.totalParticipants).toMatchObject({ value: 0 });
  });

  test('does no harm by names that objects have of old', () => {
    const harmful = text.replace('"extra":{', '"extra":{"__proto__":"x","Status":"Draft"');
    const [deliverable] = readJson(strToU8(harmful)).workingGroups[0]?.deliverables ?? [];
    expect(deliverable?.extra).toEqual({ Status: 'Draft' });
    expect(Object.getPrototypeOf({})).not.toHaveProperty('x');
  });

  test('may nest as deep as the limit says, and hold any bracket in its words', () => {
    const report = smallReport();
    report.workingGroups[0].deliverables[0].title = '[{"\\'.repeat(99);
    expect(readJson(strToU8(JSON.stringify(report))).workingGroups).toHaveLength(1);
  });
});

describe('The place of a fault in JSON', () => {
  test.each([
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['[1 2]', 3],
    ['["a\\q"]', 3],
    ['["a', 3],
    ['{"a', 3],
    ['{"a\tb": 1}', 3],
    ['["\\u12"]', 2],
    ['[1.]', 2],
    ['[1e]', 2],
    ['[1.25e+10x]', 9],
    ['', 0],
    ['1 2', 2],
    ['[01]', 2],
    ['nul', 0],
  ])('in %j is %i', (broken, place) => expect(jsonFaultAt(broken)).toBe(place));

  test.each([
    '{"a": [1, -2.5e3, true, null, "\\u00e9"], "b": {}}',
    '[1.25, 1e10, 1E+12, 2.718e-12, false]',
    ' [] ',
    '"a"',
  ])('in %j is none', (sound) => {
    expect(jsonFaultAt(sound)).toBeNull();
  });
});

test('Bytes that are no text are told as such, not as JSON', () => {
  expect(() => readJson(ascii('{\x01\x02\x03\xff\x00\x04'))).toThrow(
    expect.objectContaining({ key: 'rejected.notText' }),
  );
});
