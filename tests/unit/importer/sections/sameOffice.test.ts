import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { findingsOf, h, li, p, reportOf, table } from '../../../support/documents.ts';

/** "C Ann Roe | Acme | Norway": chairman or vice-chairman, name, affiliation, country. */
function officesOf({ report }: ReturnType<typeof reportOf>): string[] {
  return report.leadership.map(
    ({ role, person: { name, affiliation, country } }) =>
      `${role === 'chairman' ? 'C' : 'V'} ${[name, affiliation ?? '-', country ?? '-'].join(' | ')}`,
  );
}
const keptOf = ({ report }: ReturnType<typeof reportOf>) =>
  [...report.remarks, ...report.unplaced].map(({ text }) => text);
const read = (...blocks: Block[]) => reportOf(h('Leadership'), ...blocks);

describe('an officer who is told of twice', () => {
  it.each([
    ['Chair: Ann Roe (Acme, Norway)', 'The group is chaired by Prof. Ann Roe (Acme, Norway).'],
    ['Chair: Ann Roe (Norway)', 'Chairman: Ann Roe (Acme, Norway)'],
    ['Chair: Ann Roe (Acme, Norway)', 'Chairman: Ann ROE'],
    ['Chair: Ann Roe (Acme, Norway)', 'Chairman: Ann Roe (Acme Labs, Kingdom of Norway)'],
  ])('is one: “%s”, “%s”', (one, other) => {
    for (const lines of [
      [one, other],
      [other, one],
    ]) {
      const found = read(...lines.map(p));
      expect(found.report.leadership).toHaveLength(1);
      expect(found.report.leadership[0]?.person).toMatchObject({
        affiliation: expect.stringMatching(/^Acme/),
      });
      expect(findingsOf(found)).not.toContain('finding.officeChanged');
    }
  });

  it('has what a table and a sentence tell together, and all its places', () => {
    const appointed = 'Mr Bo Ek was appointed Vice-Chair at the third meeting, replacing Mr Cy Fox.';
    const found = read(p(appointed), table(['Role', 'Name', 'Company'], ['Vice-Chair', 'Bo Ek', 'Tea Lab']));
    expect(officesOf(found)).toEqual(['V Bo Ek | Tea Lab | -']);
    expect(found.report.leadership[0]?.appointedBy).toBe('third meeting');
    const places = found.used.filter(({ path }) => path.startsWith('leadership.0'));
    expect(new Set(places.map(({ place }) => place.block)).size).toBe(2);
    expect(keptOf(found)).toEqual([appointed]);
  });

  it('is kept twice, with a warning, where it is from elsewhere', () => {
    const found = read(p('Chair: Ann Roe (Acme, Norway)'), p('Chairman: Ann Roe (Bo Union, Oman)'));
    expect(officesOf(found)).toEqual(['C Ann Roe | Acme | Norway', 'C Ann Roe | Bo Union | Oman']);
    expect(findingsOf(found)).toContain('finding.officeChanged');
  });

  it('is another where the name or the office is', () => {
    const found = read(
      p('Chair: Ann Roe (Acme)'),
      p('Vice-Chair: Ann Roe (Acme)'),
      p('Chair: Anna Roe (Acme)'),
    );
    expect(officesOf(found)).toEqual([
      'C Ann Roe | Acme | -',
      'V Ann Roe | Acme | -',
      'C Anna Roe | Acme | -',
    ]);
  });
});

describe('a line after officers', () => {
  const lead = [p('Vice-Chairmen:'), p('Ann Roe (Acme, Norway)'), p('Bob Lee')];

  it.each(['III. WORKING GROUPS', 'Working Groups', 'Past Meetings', 'OTHER MATTERS'])(
    'is nobody where it is a title: “%s”',
    (title) => {
      expect(officesOf(read(...lead, p(title)))).toEqual(['V Ann Roe | Acme | Norway', 'V Bob Lee | - | -']);
    },
  );

  it('may be somebody in capitals, where all are', () => {
    expect(officesOf(read(p('Vice-Chairmen:'), p('ANN ROE'), p('BOB LEE')))).toEqual([
      'V ANN ROE | - | -',
      'V BOB LEE | - | -',
    ]);
  });
});

describe('when an office began or ended', () => {
  const since = [
    'Bo Ek (Tea Lab, Oman) (since October 2019)',
    'Bo Ek (Tea Lab, Oman), since 2019',
    'Bo Ek (Tea Lab, Oman) (from 3 May 2019)',
    'Bo Ek (Tea Lab, Oman; replacing Cy Fox)',
    'Bo Ek (Tea Lab, Oman) (replacing Cy Fox (Cup Co))',
    'Bo Ek (Tea Lab, Oman), replacing Cy Fox',
  ];

  it.each(since)('is no part of who holds it: “%s”', (words) => {
    const told = ['V Ann Roe | Acme | Norway', 'V Bo Ek | Tea Lab | Oman'];
    for (const line of [li, p])
      expect(officesOf(read(p('Vice-Chairmen:'), line('Ann Roe (Acme, Norway)'), line(words)))).toEqual(told);
    expect(officesOf(read(table(['Role', 'Name'], ['Vice-Chair', words])))).toEqual(told.slice(1));
  });

  it.each([li, p])('leaves who has gone in words, with a warning, and the others in office', (line) => {
    const gone = 'Cy Fox (Cup Co, Peru) (until October 2019)';
    const found = read(
      p('Vice-Chairmen:'),
      line('Ann Roe (Acme, Norway)'),
      line(gone),
      line('Bo Ek (Tea Lab, Oman)'),
    );
    expect(officesOf(found)).toEqual(['V Ann Roe | Acme | Norway', 'V Bo Ek | Tea Lab | Oman']);
    expect(keptOf(found)).toContain(gone);
    expect(found.findings).toContainEqual(
      expect.objectContaining({ key: 'finding.officeChanged', fillings: { quote: gone } }),
    );
  });

  it('may stand in the cell of the role', () => {
    for (const role of ['Vice-Chair (replacing C. Fox since July 2018)', 'Vice-Chair (since July 2018)'])
      expect(officesOf(read(table(['Name', 'Role'], ['Bo Ek', role])))).toEqual(['V Bo Ek | - | -']);
    expect(officesOf(read(table(['Name', 'Role'], ['Bo Ek', 'Vice-Chair (until July 2018)'])))).toEqual([]);
  });

  it.each(['Replacing', 'replacing', 'Succeeding', 'Replaces', 'Succeeds'])(
    'makes no officer of who went before, in a line below that begins with “%s”',
    (begun) => {
      const rows = (...lines: string[]) => table(['Role', 'Name'], ['Vice-Chairs', lines.join('\n')]);
      const [ann, bo] = ['V Ann Roe | Acme | Norway', 'V Bo Ek | - | -'];
      const found = read(rows('Ann Roe (Acme, Norway)', `${begun} Cy Fox`, 'Bo Ek'));
      expect(officesOf(found)).toEqual([ann, bo]);
      expect(keptOf(found).join('\n')).toContain(`${begun} Cy Fox`);
      const alone = read(rows(`${begun} Cy Fox`));
      expect(officesOf(alone)).toEqual([]);
      expect(findingsOf(alone)).toContain('finding.unclearNumber');
    },
  );

  it('is said of one paragraph of a cell, and not of those beside it', () => {
    const cell = 'Ann Roe (Acme, Norway)\nBo Ek (Tea Lab, Oman)\nCy Fox (Cup Co, Peru) – until June 2023';
    const found = read(table(['Chair', 'Eva Lund (Acme)'], ['Vice-chairs', cell]));
    expect(officesOf(found)).toEqual([
      'C Eva Lund | Acme | -',
      'V Ann Roe | Acme | Norway',
      'V Bo Ek | Tea Lab | Oman',
    ]);
    expect(findingsOf(found)).toContain('finding.officeChanged');
    expect(keptOf(found).join()).toContain('Cy Fox');
    const inOneLine = read(table(['Chair', 'Eva Lund (Acme)'], ['Vice-chairs', cell.replaceAll('\n', ', ')]));
    expect(officesOf(inOneLine)).toEqual(['C Eva Lund | Acme | -']);
  });
});

describe('a table of people without a column for their offices', () => {
  const rows = table(['Name', 'Affiliation'], ['Ms Ann Roe', 'Acme, Norway'], ['Mr Bo Ek', 'Tea Lab']);
  const both = ['V Ann Roe | Acme | Norway', 'V Bo Ek | Tea Lab | -'];

  it.each([
    'The group was led by Eva Lund (Acme) as Chairman and the following Vice-Chairmen:',
    'The following Vice-Chairs were appointed:',
    'Vice-Chairmen:',
  ])('has the office that the words over it give: “%s”', (lead) => {
    expect(officesOf(read(p(lead), rows)).filter((one) => one.startsWith('V'))).toEqual(both);
  });

  it('has that of the heading over it', () => {
    expect(officesOf(reportOf(h('Vice-Chairmen'), rows))).toEqual(both);
  });

  it.each(['Chairman and Vice-Chairmen:', 'The following experts helped the Vice-Chairmen:', 'Experts:'])(
    'has none where they give several or another: “%s”',
    (lead) => {
      const found = read(p(lead), rows);
      expect(officesOf(found)).toEqual([]);
      expect(findingsOf(found)).toContain('finding.unreadTable');
    },
  );
});

describe('who appointed officers', () => {
  it.each([
    ['The following Vice-Chairmen were appointed at the first meeting:', 'first meeting'],
    ['The following Vice-Chairmen were elected at its meeting in May 2018:', 'meeting in May 2018'],
    ['The following Vice-Chairmen were appointed by TSAG at the first meeting:', 'TSAG'],
    ['The following Vice-Chairmen, appointed in May, reported at the first meeting:', null],
  ])('may be a meeting: “%s”', (lead, by) => {
    const found = read(p(lead), li('Ann Roe, Acme, Norway'));
    expect(found.report.leadership[0]?.appointedBy).toBe(by);
  });
});
