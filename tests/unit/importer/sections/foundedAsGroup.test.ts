import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../../src/importer/assembleReport.ts';
import { aDocument, h, p } from '../../../support/documents.ts';

describe('the parent of a group that was created as one', () => {
  const parentOf = (...words: string[]) =>
    assembleReport(
      aDocument(h('Introduction'), ...words.map(p), h('Leadership'), p('Chairman: Ann Roe (Acme, Norway)')),
      'report.docx',
    );
  const about = 'This is the report of the ITU-T Focus Group on tea kettles (FG TK).';

  it.each([
    'FG TK was created as a Focus Group of ITU-T Study Group 9.',
    'The Focus Group was set up as an ITU-T Focus Group under SG9.',
    'FG TK was established as a focus group by Study Group 9.',
  ])('is read: “%s”', (words) => {
    expect(parentOf(about, words).report.focusGroup.parentGroup).toMatchObject({
      status: 'stated',
      value: 'SG9',
      source: { quote: words },
    });
  });

  it('is told where it is not read', () => {
    const words = 'Kettles were for long looked after in a Focus Group of ITU-T Study Group 9.';
    const { report, findings } = parentOf(about, words);
    expect(report.focusGroup.parentGroup.status).toBe('not-stated');
    expect(findings.map(({ fillings }) => fillings['quote'])).toContain(words);
  });
});
