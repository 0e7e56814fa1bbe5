import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../../src/importer/assembleReport.ts';
import { aDocument, h, p } from '../../../support/documents.ts';

describe('a date in a sentence about the founding', () => {
  const establishedIn = (words: string) => {
    const title = h('Progress report of the ITU-T Focus Group on tea kettles (FG TK)');
    const sentence = p(`FG TK was established ${words}.`);
    const { report } = assembleReport(aDocument(title, h('Introduction'), sentence), 'report.docx');
    const { established } = report.focusGroup;
    return 'value' in established ? established.value : null;
  };

  it.each([
    'for eight months; SG9 extended it by four more in June 2018',
    'for eight months, and SG9 prolonged its lifetime in June 2018',
    'for eight months, with an extension granted in June 2018',
    'by TSAG for eight months, a lifetime that TSAG renewed in June 2018',
    'by TSAG; Ms Ada Berg convened it in June 2018',
    'by TSAG; its work started in June 2018',
  ])('is not that of the founding behind it: “established %s.”', (words) => {
    expect(establishedIn(words)).toBeNull();
  });

  it.each([
    'for eight months in March 2017; SG9 extended it in June 2018',
    'by TSAG, for kettles with extended handles, in March 2017',
    'by TSAG; this was in March 2017',
    'by TSAG for eight months (to be extended by TSAG if needed), in March 2017',
  ])('is kept where it is: “established %s.”', (words) => {
    expect(establishedIn(words)).toBe('2017-03');
  });
});
