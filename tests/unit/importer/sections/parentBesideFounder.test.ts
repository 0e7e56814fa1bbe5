import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../../src/importer/assembleReport.ts';
import { aDocument, h, p } from '../../../support/documents.ts';

describe('a parent group named beside the founder', () => {
  it.each([
    ['with ITU-T Study Group 9 as the parent group', 'SG9'],
    ['with SG 16 acting as its parent', 'SG16'],
    ['with the ITU-T Study Group 13 (Future networks) as parent study group', 'SG13'],
    ['with a wide mandate', 'TSAG'],
  ])('“… by TSAG in March 2018, %s.” gives %s', (words, parent) => {
    const sentence = `The ITU-T Focus Group on tea pots (FG TP) was established by TSAG in March 2018, ${words}.`;
    const { report } = assembleReport(aDocument(h('Introduction'), p(sentence)), 'report.docx');
    expect(report.focusGroup.established).toMatchObject({ value: '2018-03' });
    expect(report.focusGroup.parentGroup).toMatchObject({ value: parent });
  });
});
