import { describe, expect, it } from 'vitest';
import { h, li, p, reportOf, table } from '../../../support/documents.ts';

const appointed = (...blocks: ReturnType<typeof p>[]) =>
  reportOf(h('Leadership'), ...blocks).report.leadership.map(
    ({ person, appointedBy }) =>
      `${person.name} | ${person.affiliation ?? '-'} | ${person.country ?? '-'} | ${appointedBy ?? '-'}`,
  );

describe('who appointed an officer', () => {
  it.each([
    [
      'The Vice-Chairmen are Ms Ann Roe (Acme, Norway) and Mr Bob Lee (Bo Lab, Oman), both appointed at the first meeting.',
      ['Ann Roe | Acme | Norway | first meeting', 'Bob Lee | Bo Lab | Oman | first meeting'],
    ],
    [
      'The Vice-Chairmen are Ms Ann Roe (Acme, Norway) and Mr Bob Lee (Bo Lab, Oman), all of them elected by SG13.',
      ['Ann Roe | Acme | Norway | SG13', 'Bob Lee | Bo Lab | Oman | SG13'],
    ],
    [
      'The Chairman is Ms Ann Roe, Acme, Norway, appointed by SG13 in July 2022.',
      ['Ann Roe | Acme | Norway | SG13'],
    ],
    ['The Chairman is Ann Roe of Acme, Norway, appointed by SG13.', ['Ann Roe | Acme | Norway | SG13']],
    [
      'Vice-Chairmen: Ann Roe (Acme, Norway), Bob Lee (Bo Lab, Oman), a third to be nominated by the tea region.',
      ['Ann Roe | Acme | Norway | -', 'Bob Lee | Bo Lab | Oman | -'],
    ],
    ['Ann Roe (Acme, Norway) was elected by acclamation as Chairman.', ['Ann Roe | Acme | Norway | -']],
    [
      'Ann Roe (Acme, Norway) was appointed by SG13 as Focus Group Chairman.',
      ['Ann Roe | Acme | Norway | SG13'],
    ],
    ['TSAG further appointed Ann Roe (Acme, Norway) as Vice-Chairman.', ['Ann Roe | Acme | Norway | TSAG']],
    [
      'TSAG thereafter appointed the following Vice-Chairmen: Ann Roe (Acme, Norway), Bob Lee (Bo Lab, Oman).',
      ['Ann Roe | Acme | Norway | TSAG', 'Bob Lee | Bo Lab | Oman | TSAG'],
    ],
  ])('is no word that names nobody: “%s”', (text, read) => {
    expect(appointed(p(text))).toEqual(read);
  });

  it('is no way to elect somebody', () => {
    expect(
      appointed(
        p('The following Vice-Chairmen were elected by acclamation at the first meeting:'),
        li('Ann Roe, Acme, Norway'),
        li('Bob Lee, Bo Lab, Oman'),
      ),
    ).toEqual(['Ann Roe | Acme | Norway | first meeting', 'Bob Lee | Bo Lab | Oman | first meeting']);
  });
});

describe('a sentence that leads to the officers', () => {
  it.each([
    [
      'the Chair, Ms Cy Dee (Cup, Peru), appointed by SG13, and two Vice-Chairs appointed by the first meeting, namely:',
      'first meeting',
    ],
    ['a Chair, appointed by TSAG, and the Vice-Chairs elected by SG5:', 'SG5'],
  ])('says who appointed those of its list: “%s”', (words, by) => {
    expect(appointed(p(`The team consists of ${words}`), li('Ann Roe (Acme, Norway)'))).toContain(
      `Ann Roe | Acme | Norway | ${by}`,
    );
  });

  const officers = [li('Chairman: Ann Roe (Acme, Norway)'), li('Vice-Chairman: Bo Ek (Bell, Oman)')];

  it('says of all of them who appointed them', () => {
    expect(appointed(p('The Focus Group management was appointed by SG16 as follows:'), ...officers)).toEqual(
      ['Ann Roe | Acme | Norway | SG16', 'Bo Ek | Bell | Oman | SG16'],
    );
  });

  it('is kept where of whom it says so is left open', () => {
    const words = 'The Chairman was appointed by TSAG; the vice-chairmen are by region:';
    const rows = [
      ['Role', 'Name'],
      ['Chairman', 'Ann Roe (Acme, Norway)'],
    ];
    const { report } = reportOf(h('Leadership'), p(words), table(...rows));
    expect(report.leadership.map(({ appointedBy }) => appointedBy)).toEqual([null]);
    expect(report.remarks.map(({ text }) => text)).toEqual([words]);
  });
});

describe('who appointed one of several', () => {
  const ann = 'Ann Roe | Acme | Norway';
  const bob = 'Bob Lee | Bo Lab | Oman';

  it.each([
    [
      'Ann Roe (Acme, Norway) was appointed by TSAG as Chairman; Bob Lee (Bo Lab, Oman) is Vice-Chairman.',
      'TSAG',
      '-',
    ],
    [
      'TSAG appointed Ann Roe (Acme, Norway) as Chairman, and Bob Lee (Bo Lab, Oman) serves as Vice-Chairman.',
      'TSAG',
      '-',
    ],
    [
      'The Chairman is Ann Roe (Acme, Norway), appointed by TSAG; the Vice-Chairman is Bob Lee (Bo Lab, Oman).',
      'TSAG',
      '-',
    ],
    [
      'Ann Roe (Acme, Norway) is Chairman and Bob Lee (Bo Lab, Oman) was appointed Vice-Chairman by TSAG.',
      '-',
      'TSAG',
    ],
    [
      'Ann Roe (Acme, Norway) is Chairman and Bob Lee (Bo Lab, Oman) is Vice-Chairman, both appointed by TSAG.',
      'TSAG',
      'TSAG',
    ],
    [
      'As appointed by TSAG, the Chairman is Ann Roe (Acme, Norway) and the Vice-Chairman is Bob Lee (Bo Lab, Oman).',
      'TSAG',
      'TSAG',
    ],
    [
      'TSAG appointed Ann Roe (Acme, Norway) as Chairman and Bob Lee (Bo Lab, Oman) as Vice-Chairman.',
      'TSAG',
      'TSAG',
    ],
  ])('is not told of the other where that has a verb of its own: “%s”', (words, ofAnn, ofBob) => {
    expect(appointed(p(words))).toEqual([`${ann} | ${ofAnn}`, `${bob} | ${ofBob}`]);
  });

  const rows = table(['Role', 'Name'], ['Chairman', 'Ann Roe (Acme, Norway)']);

  it('is read from the sentence that names the table of them', () => {
    const words = 'The following table lists the officers appointed by SG20.';
    expect(appointed(p(words), rows)).toEqual(['Ann Roe | Acme | Norway | SG20']);
  });

  it.each([
    'The following table lists the officers appointed by SG20 and those elected at the first meeting.',
    'The officers appointed by SG20 are listed in the table below.',
  ])('is kept where a sentence that leads to a table says so otherwise: “%s”', (words) => {
    const { report } = reportOf(h('Leadership'), p(words), rows);
    expect(report.leadership).toMatchObject([{ appointedBy: null }]);
    expect(report.remarks.map(({ text }) => text)).toEqual([words]);
  });
});
