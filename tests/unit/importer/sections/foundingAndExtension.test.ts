import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../../../src/importer/assembleReport.ts';
import { aDocument, h, p, reportOf } from '../../../support/documents.ts';

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

describe('how long the group is scheduled to run', () => {
  const told = (words: string) => {
    const { report, findings } = reportOf(h('Background'), p(words));
    const { lifetimeMonths } = report.focusGroup;
    return {
      planned: report.plannedMeetings,
      months: 'value' in lifetimeMonths ? lifetimeMonths.value : null,
      keys: findings.map(({ key }) => key),
    };
  };

  it('is in doubt where it was extended to a day, and tells of no meeting to come', () => {
    const words =
      'The group is scheduled to run for one year from its first meeting, extended by SG9 in May 2018 until May 2019.';
    const { planned, months, keys } = told(words);
    expect({ planned, months }).toEqual({ planned: [], months: null });
    expect(keys).toContain('finding.lifetimeUnclear');
  });

  it('is its lifetime', () => {
    expect(told('The Focus Group is planned to run for two years.').months).toBe(24);
  });
});
