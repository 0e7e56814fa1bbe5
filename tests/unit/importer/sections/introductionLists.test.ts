import { describe, expect, it } from 'vitest';
import { findingsOf, h, li, p, reportOf } from '../../../support/documents.ts';

const items = [li('First of them;'), li('Second of them.')];

describe('a list in the introduction', () => {
  it.each([
    'The Focus Group was set up to',
    'The objectives of the group are:',
    'Its terms of reference are as follows:',
    'The group is tasked with:',
    'It was established to:',
  ])('is of the terms of reference after “%s”', (lead) => {
    const { report } = reportOf(h('Background'), p(lead), ...items);
    expect(report.focusGroup.termsOfReference.map(({ text }) => text)).toEqual([
      'First of them',
      'Second of them.',
    ]);
  });

  it('is of them where each item is a task, or the heading says so', () => {
    const tasks = reportOf(p('The group works on tea.'), li('to list kettles; and'), li('to compare them.'));
    expect(tasks.report.focusGroup.termsOfReference).toHaveLength(2);
    const titled = reportOf(h('Scope'), p('In short:'), ...items);
    expect(titled.report.focusGroup.termsOfReference).toHaveLength(2);
  });

  it.each([
    [p('In short:'), li('Draft, to be agreed: to list kettles')],
    [p('In short:'), li('to list kettles (draft)')],
    [p('The following draft objectives are to be agreed:'), li('to list kettles')],
  ])('is told for a draft where it is one: %j', (...blocks) => {
    const read = reportOf(h('Objectives'), ...blocks);
    expect(read.report.focusGroup.termsOfReference).toHaveLength(1);
    expect(findingsOf(read).filter((key) => /odd|doubt/.test(key))).toHaveLength(1);
  });

  it('is no draft where the group is to draft something', () => {
    const read = reportOf(h('Objectives'), p('The group will draft the following:'), li('to draft a map'));
    expect(findingsOf(read).filter((key) => /odd|doubt/.test(key))).toEqual([]);
  });

  it.each(['The main outputs are:', 'Participants came from:', 'This report covers:', 'Highlights:'])(
    'is of something else after “%s”, and its words are kept',
    (lead) => {
      const { report } = reportOf(h('Summary'), p(lead), ...items);
      expect(report.focusGroup.termsOfReference).toEqual([]);
      expect(report.remarks.map(({ text }) => text)).toEqual([lead, 'First of them;', 'Second of them.']);
    },
  );

  it('is no task where it is a label among facts that were read', () => {
    const facts = [
      'Working language: English only',
      'Initial lifetime: 1 year',
      'Scope: tea',
      'To name pots',
    ];
    const { report } = reportOf(p('The group was established for tea.'), ...facts.map(li));
    const { termsOfReference, lifetimeMonths } = report.focusGroup;
    expect(lifetimeMonths).toMatchObject({ value: 12 });
    expect(termsOfReference.map(({ text }) => text)).toEqual(['Scope: tea', 'To name pots']);
    expect(report.remarks.map(({ text }) => text)).toContain('Working language: English only');
  });

  it('is of tasks with labels where no fact stands among them', () => {
    const tasks = [li('Terminology: terms in use'), li('Pots: forms and sizes')];
    const { report } = reportOf(p('The objectives are:'), ...tasks, p('Facts:'), li('Lifetime: 1 year'));
    expect(report.focusGroup.termsOfReference).toHaveLength(2);
  });
});
