import { describe, expect, it } from 'vitest';
import { p, reportOf } from '../../../support/documents.ts';

describe('another parent than the one that founded the group', () => {
  it.each(['responsibility', 'supervision', 'guidance'])('is told where it has “%s” of it', (word) => {
    const sentence = `Since June 2019 the group works under the ${word} of ITU-T SG9.`;
    const { report, findings } = reportOf(p(sentence));
    expect(report.focusGroup.parentGroup).toMatchObject({ value: 'TSAG' });
    expect(findings).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        key: 'finding.factLeft',
        fillings: { quote: sentence },
      }),
    );
  });
});
