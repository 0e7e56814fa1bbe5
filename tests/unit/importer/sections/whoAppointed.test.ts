import { describe, expect, it } from 'vitest';
import { h, li, p, reportOf } from '../../../support/documents.ts';

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
    ['Ann Roe (Acme, Norway) was elected by acclamation as Chairman.', ['Ann Roe | Acme | Norway | -']],
    [
      'Ann Roe (Acme, Norway) was appointed by SG13 as Focus Group Chairman.',
      ['Ann Roe | Acme | Norway | SG13'],
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
