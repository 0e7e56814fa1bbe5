import { describe, expect, it } from 'vitest';
import report from '../../../src/data/report.json';
import { askedOf } from '../../../src/slides/asked.ts';
import { changed } from '../../support/deckReports.ts';

const step = (text: string) => ({ text, summary: false, source: { section: 'Next steps' } });
const asked = (text: string) => askedOf(changed({ nextSteps: [step(text)] })).length;

describe('what is asked of the meeting', () => {
  it.each([
    'TSAG is invited to extend the lifetime of the group.',
    'The group requests TSAG to note its progress.',
    'The meeting is kindly asked to take note.',
    'Submitted for approval by TSAG.',
  ])('is found where the report asks: %s', (text) => {
    expect(asked(text)).toBe(1);
  });

  it.each([
    'FG DLT will advance its deliverables and report its progress to the next TSAG meeting.',
    'Members are invited to submit contributions.',
    'The group asks for comments on D1.1.',
  ])('is not made up where it does not: %s', (text) => {
    expect(asked(text)).toBe(0);
  });

  it('is nothing in the bundled report', () => {
    expect(askedOf(report)).toEqual([]);
  });
});
