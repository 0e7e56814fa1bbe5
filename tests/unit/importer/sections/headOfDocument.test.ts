import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../../src/importer/assembleReport.ts';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { aDocument, findingsOf, h, p, table } from '../../../support/documents.ts';

const founding = p('The ITU-T Focus Group on tea kettles (FG TK) was established by TSAG in May 2017.');
const readOf = (...head: Block[]) =>
  assembleReport(aDocument(...head, h('Introduction'), founding, h('Meetings')), 'report.docx').report;
const numberOf = (...head: Block[]) => {
  const { number } = readOf(...head).document;
  return 'value' in number ? number.value : null;
};

describe('the number of the document', () => {
  it.each([
    ['SG16-TD145/Plen', 'SG16-TD145/Plen'],
    ['SG13-TD 12/WP3', 'SG13-TD 12/WP3'],
    ['TD 145 (PLEN/16)', 'TD 145 (PLEN/16)'],
    ['SG2-TD377 (Rev.1)', 'SG2-TD377 (Rev.1)'],
    ['TK-Q-002', 'TK-Q-002'],
    ['SG16-TD 98-GEN', 'SG16-TD 98-GEN'],
    ['Progress report 2020', null],
    ['2020-05-04', null],
    ['Dec 2014', null],
  ])('stands beside its label, in a table or a line: “%s”', (words, number) => {
    expect(numberOf(table(['Document:', words], ['Title:', 'Tea'], ['Source:', 'Chairman']))).toBe(number);
    expect(numberOf(p(`Document: ${words}`), p('Title: Tea'), p('Source: Chairman'))).toBe(number);
  });

  it('is known by its form without a label', () => {
    const title = table(['Title:', 'Tea', 'SG2-TD377 (Rev. 1)'], ['Source:', 'Chairman']);
    expect(numberOf(title)).toBe('SG2-TD377 (Rev. 1)');
  });

  it('stands without a title, too', () => {
    const rows = [
      ['Document:', 'FG-TK-O-021'],
      ['Original:', 'English'],
      ['Date:', '12 May 2014'],
    ];
    for (const head of [
      [table(...rows)],
      [h('Progress report No. 2'), table(...rows)],
      [h('FG TK'), h('Progress report No. 2 to SG5'), ...rows.map((row) => p(row.join(' ')))],
    ])
      expect(readOf(...head).document).toMatchObject({
        number: { value: 'FG-TK-O-021' },
        date: { value: '2014-05-12' },
      });
    expect(numberOf(table(...rows, ['Place:', 'Lima']))).toBeNull();
    expect(numberOf(table(['Date:', '12 May 2014'], ['Document:', 'Kettles']))).toBeNull();
  });

  it.each([
    'SG11-TD1188/GEN',
    'SG9-TD0341 (GEN)',
    'TD 233 Rev.1 (TSAG)',
    'Document SG2-TD833',
    'Document: SG2-TD833',
    'Reference: SG9-TD588',
    'Doc. No.: SG5-TD 412 Rev.1',
    'Ref. document: SG20-TD855',
  ])('may stand alone, above the title or below: “%s”', (line) => {
    const words = line.replace(/^(?:Document|Reference|Doc\. No\.|Ref\. document):? /, '');
    const title = p('Progress report of the Focus Group on tea kettles (FG TK)');
    for (const head of [
      [p(line), title],
      [h(line), title],
      [title, p(line)],
      [p(line), p('Title: Progress report of FG TK')],
    ]) {
      expect(numberOf(...head)).toBe(words);
      expect(readOf(...head).document.title.status).toBe('stated');
    }
  });

  it('is not looked for in a table that has a caption, or a column of titles', () => {
    const rows = [
      ['WG', 'Deliverable', 'Title', 'Editor', 'Target date'],
      ['1', 'TR-1', 'Cups', 'M. Roe', 'June 2014'],
      ['1', 'TR-2', 'Lids', 'TBC', 'DOC 2014'],
    ];
    for (const caption of ['Table 4. Deliverables', 'Documents']) {
      const { report } = assembleReport(
        aDocument(p('Focus Group on tea kettles (FG TK)'), p(caption), table(...rows)),
        'report.docx',
      );
      expect(report.document).toMatchObject({
        number: { status: 'not-stated' },
        title: { status: 'not-stated' },
      });
      expect(report.workingGroups[0]?.deliverables.map(({ title }) => title)).toEqual(['Cups', 'Lids']);
    }
  });

  it('comes with the day in a line of its own', () => {
    const title = p('Progress report of the Focus Group on tea kettles (FG TK)');
    for (const day of ['Geneva, 9 May 2022', '9 May 2022', 'Date: 9 May 2022', 'Date of issue: 9.5.2022'])
      expect(readOf(p('SG9-TD0341'), title, p(day)).document.date).toMatchObject({ value: '2022-05-09' });
  });

  it('comes with no day that may be another, which is told', () => {
    const rows = [
      ['Title:', 'Tea'],
      ['Source:', 'Chairman'],
      ['Date:', '05/10/2021'],
    ];
    for (const head of [[table(...rows)], rows.map((row) => p(row.join(' ')))]) {
      const read = assembleReport(aDocument(...head, h('Introduction'), founding), 'report.docx');
      expect(read.report.document.date.status).toBe('not-stated');
      const told = read.findings.filter(({ source }) => source?.quote?.includes('05/10/2021'));
      expect(told.map(({ severity }) => severity)).toEqual(['warning']);
    }
  });

  it('may have its parts apart', () => {
    const title = ['Title:', 'Tea'];
    expect(numberOf(table(['Ref.:', 'SG5 - TD 1311 GEN'], title))).toBe('SG5 - TD 1311 GEN');
  });

  it('is no number of something else', () => {
    expect(numberOf(table(['Contact:', 'TK-Q-002'], ['Title:', 'Tea']))).toBeNull();
  });
});

it.each(['Document', 'Doc. no.', 'Report number', 'Document No.', 'Number', 'Reference'])(
  'The head of a document is known by number and date, whatever else stands in it: “%s”',
  (label) => {
    const rows = table(
      [label, 'SG5-TD903'],
      ['To', 'ITU-T SG5, 17-26 May 2023'],
      ['Date', '9 May 2023'],
      ['Other', 'Tea'],
    );
    const { number, date } = readOf(h('Progress report of FG TK'), rows).document;
    expect([number, date]).toMatchObject([{ value: 'SG5-TD903' }, { value: '2023-05-09' }]);
  },
);

it('The head of a document is none of several, or of a meeting', () => {
  expect(numberOf(table(['To', 'SG13', 'TSAG'], ['Document', 'TK-O-012', 'TK-O-013']))).toBeNull();
  expect(numberOf(table(['Document', 'TK-O-012'], ['Date', '4 May 2020'], ['Place', 'Lima']))).toBeNull();
});

describe('the day of the document in lines', () => {
  it.each([
    ['It will meet again on 4 May 2020.', null],
    ['The group met on 4 May 2020.', null],
    ['Oslo, 4 May 2020', '2020-05-04'],
  ])('is not that of a meeting a sentence tells of: “%s”', (words, day) => {
    const lines = ['Title: Report on tea', 'Keywords: tea', words, 'Purpose: information'];
    const { date } = readOf(...lines.map(p)).document;
    expect('value' in date ? date.value : null).toBe(day);
  });
});

describe('the day of the document in a table', () => {
  const meeting = ['Question(s):', 'N/A', 'Oslo, 10-17 January 2022'];
  const title = ['Title:', 'Report on tea'];

  it.each(['Date:', 'Date of document:'])('is the one behind “%s”, not that of the meeting', (label) => {
    const read = assembleReport(
      aDocument(
        table(meeting, title, [label, '20 December 2021', '']),
        h('Introduction'),
        founding,
        h('Meetings'),
      ),
      'report.docx',
    );
    expect(read.report.document.date).toMatchObject({ status: 'stated', value: '2021-12-20' });
    expect(read.report.unplaced.map(({ text }) => text)).toContain('Oslo, 10-17 January 2022');
    expect(findingsOf(read)).not.toContain('finding.documentDateSpan');
  });

  it('is near that of the meeting where no other is told', () => {
    expect(readOf(table(meeting, title, ['Date:', '-', ''])).document.date).toMatchObject({
      status: 'approximate',
      value: '2022-01-10',
    });
  });
});

describe('a letterhead', () => {
  const letterhead = table(
    ['INTERNATIONAL TELECOMMUNICATION UNION', 'TSAG-TD755'],
    ['TELECOMMUNICATION\nSTANDARDIZATION SECTOR\nSTUDY PERIOD 2017-2020', 'TSAG'],
    ['Question(s): N/A', 'Oslo, 21-25 September 2020'],
  );
  const rest = table(['Source:', 'Chairman'], ['Title:', 'Report of FG TK']);

  it('may be a table of its own, before the one with the title', () => {
    const { document, unplaced, remarks } = readOf(letterhead, p('TD'), rest);
    expect(document).toMatchObject({
      number: { value: 'TSAG-TD755', source: { table: 1 } },
      title: { value: 'Report of FG TK', source: { table: 2 } },
      date: { status: 'approximate', value: '2020-09-21' },
    });
    const kept = [...unplaced, ...remarks].map(({ text }) => text);
    expect(kept.filter((text) => /^TD$|STANDARDIZATION/.test(text))).toEqual([]);
    expect(kept).toContain('Chairman');
  });

  it('is none without the name of the Union', () => {
    const { document } = readOf(table(['Kettles', 'TSAG-TD755'], ['Cups', 'TSAG']), rest);
    expect(document.number).toEqual({ status: 'not-stated' });
    expect(document.title).toMatchObject({ value: 'Report of FG TK' });
  });
});

describe('the day of the document', () => {
  const title = h('Progress report of the Focus Group on tea kettles (FG TK)');

  it.each([
    [['Date: 11 May 2016', 'To: TSAG']],
    [['To: SG13', 'Date: 11 May 2016']],
    [['Date: 11 May 2016']],
  ])('stands right under the title of a report: %j', (lines) => {
    const { document, meetings } = readOf(title, ...lines.map(p));
    expect(document.date).toMatchObject({ status: 'stated', value: '2016-05-11' });
    expect(meetings).toEqual([]);
  });

  it.each([
    [h('Report of the first meeting'), ['Date: 11 May 2016', 'To: TSAG']],
    [title, ['Date: 11 May 2016', 'Place: Lima']],
    [title, ['Date: 11 May 2016', 'To: 13 May 2016']],
    [title, ['It met in Lima.', 'Date: 11 May 2016']],
  ])('is not that of a meeting: %j', (heading, lines) => {
    expect(readOf(heading, ...lines.map(p)).document.date).toEqual({ status: 'not-stated' });
  });

  it('is no day of a meeting in a table that tells to whom the group reports', () => {
    const rows = [
      ['Focus Group', 'FG TK: Focus Group on tea kettles'],
      ['Reporting to', 'SG3'],
      ['Period', 'April 2019 - October 2019'],
    ];
    const read = assembleReport(aDocument(table(...rows), h('Introduction'), founding), 'report.docx');
    expect(read.findings.map(({ key }) => key)).not.toContain('finding.meetingWithoutDays');
    expect(read.report.unplaced.map(({ text }) => text)).toContain('Period | April 2019 - October 2019');
  });
});

it('A table of labels below the name of the group, behind the title, is the head of the document', () => {
  const { report } = assembleReport(
    aDocument(
      h('Progress report from FG TK to TSAG'),
      h('Focus Group on tea kettles (FG TK)'),
      table(['Document No.', 'TSAG-TD358'], ['Date', '5 January 2024'], ['Parent', 'TSAG']),
      h('Meetings'),
    ),
    'report.docx',
  );
  expect(report.document).toMatchObject({ number: { value: 'TSAG-TD358' }, date: { value: '2024-01-05' } });
});

describe('the title of the document behind “Subject”', () => {
  const titleOf = (...rows: string[][]) => {
    const { title } = readOf(table(['Document', 'FG-TK-O-021'], ['Date', '12 May 2014'], ...rows)).document;
    return 'value' in title ? title.value : null;
  };

  it('is what names it a report of the group, where no other row is for the title', () => {
    expect(titleOf(['Subject', 'Third progress report of FG TK'])).toBe('Third progress report of FG TK');
    expect(titleOf(['Subject', 'Report of FG TK'], ['Title', 'Tea kettles'])).toBe('Tea kettles');
    expect(titleOf(['Subject', 'Tea kettles'])).toBeNull();
  });
});
