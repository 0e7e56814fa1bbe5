import { describe, expect, it } from 'vitest';
import report from '../../../src/data/report.json';
import { askedOf } from '../../../src/slides/asked.ts';
import { stated } from '../../support/builders.ts';
import { changed } from '../../support/deckReports.ts';
import { aReport } from '../../support/report.ts';

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

  it('is what the parent group is named in, letter by letter, and nothing where no name is known', () => {
    const of = (parent: string, text: string) =>
      askedOf(aReport({ focusGroup: { parentGroup: stated(parent) }, nextSteps: [step(text)] })).length;
    expect(of('SG13 (WP 1/13)', 'SG13 (WP 1/13) is invited to agree.')).toBe(1);
    expect(of('SG.3', 'SG13 is invited to agree.')).toBe(0);
    expect(askedOf(aReport({ nextSteps: [step('SG13 is invited to agree.')] }))).toEqual([]);
  });

  it('is looked for wherever the report speaks, in its order', () => {
    const told = (place: string) => step(`${place}: the meeting is asked to agree.`);
    const report = aReport({
      nextSteps: [told('next')],
      liaison: { matters: [told('matters')] },
      remarks: [told('remarks')],
      unplaced: [told('unplaced')],
    });
    expect(askedOf(report).map(({ text }) => text.split(':')[0])).toEqual([
      'next',
      'matters',
      'remarks',
      'unplaced',
    ]);
  });

  it('is nothing in the bundled report', () => {
    expect(askedOf(report)).toEqual([]);
  });
});
