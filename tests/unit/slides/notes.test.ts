import { describe, expect, it } from 'vitest';
import report from '../../../src/data/report.json';
import { saidOf, spoken, spokenCode } from '../../../src/slides/said.ts';
import { deckOf, deckWords } from '../../support/deckReports.ts';
import { longReport } from '../../support/longReport.ts';

const notesOf = (id: string) => deckOf(report).find((slide) => slide.id === id)?.notes ?? [];
const source = { section: 'Meetings' };

describe('notes for interpreters', () => {
  it('give figures with their unit', () => {
    expect(notesOf('participants')).toContain(
      'Geneva, 17–19 October 2017: 81 people, 57 on site and 24 remotely.',
    );
    expect(notesOf('glance')).toContain('Remote share, Bern: 36% of participants.');
  });

  it('give names with their affiliation, and codes as they are said', () => {
    expect(notesOf('leadership')).toContain('Chairman: David Watrin, Swisscom, Switzerland.');
    expect(notesOf('group-1')).toContain(
      'Its leader, for the time being, is Abbie Barbir, Aetna, United States.',
    );
    expect(notesOf('group-1')).toContain('D one dot one: Terms & Definitions.');
  });

  it('say what is not certain and what is not stated', () => {
    expect(notesOf('timeline')).toContain(
      'Moscow, Russia, to be confirmed: 28–30 May 2018, to be confirmed.',
    );
    expect(notesOf('group-5')).toEqual([
      'Working Group 5 is called Standardization Roadmap.',
      'Its mission: to be determined.',
      'The report names no leader.',
      'It lists no deliverable yet.',
    ]);
  });

  it('are sentences: each ends once, and none has a gap', () => {
    for (const { id, notes } of [...deckOf(report), ...deckOf(longReport())]) {
      expect(notes.length, id).toBeGreaterThan(0);
      for (const note of notes) expect(note, id).toMatch(/[^.\s{}][.!?]$/);
    }
  });
});

describe('what is said aloud', () => {
  it.each([
    ['D1.1', 'D one dot one'],
    ['D4.12', 'D four dot twelve'],
    ['D2.37', 'D two dot 37'],
    ['Report', 'Report'],
  ])('of the code %s is %s', (code, said) => {
    expect(spokenCode(deckWords, code)).toBe(said);
  });

  it('carries the status of a figure', () => {
    const say = (figure: Parameters<typeof saidOf<number>>[0]) => spoken(deckWords, saidOf(figure, String));
    expect(say({ status: 'approximate', value: 60, source })).toBe('about 60');
    expect(say({ status: 'to-be-confirmed', value: 60, source })).toBe('60, to be confirmed');
    expect(say({ status: 'corrected', value: 64, was: 46, source })).toBe('64, corrected from 46');
    expect(say({ status: 'not-stated' })).toBe('not stated in the report');
  });
});
