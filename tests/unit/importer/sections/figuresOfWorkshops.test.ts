import { describe, expect, it } from 'vitest';
import { findingsOf, h, p, reportOf } from '../../../support/documents.ts';

const event = 'a seminar on kettles and the art of tea (some 150 attendees)';

describe('people counted in brackets behind a workshop and its subject', () => {
  it('are not those of the meeting', () => {
    const assembled = reportOf(
      h('Meetings'),
      p(`The second meeting was held in Lima, Peru, 4-6 June 2019, and was followed by ${event}.`),
    );
    const [meeting] = assembled.report.meetings;
    expect(meeting?.place).toBe('Lima, Peru');
    expect(meeting?.totalParticipants.status).toBe('not-stated');
    expect(findingsOf(assembled)).toContain('finding.unclearFigure');
  });

  it('leave the place to those of the meeting, told in the next sentence', () => {
    const { report } = reportOf(
      h('Meetings'),
      p(
        `The second meeting was held in Lima, Peru, 4-6 June 2019, and was preceded by ${event}. It had 41 participants.`,
      ),
    );
    expect(report.meetings[0]?.totalParticipants).toMatchObject({ status: 'stated', value: 41 });
  });
});
