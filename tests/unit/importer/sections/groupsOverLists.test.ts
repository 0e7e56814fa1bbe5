import { describe, expect, it } from 'vitest';
import { h, li, p, reportOf } from '../../../support/documents.ts';

describe('a sentence about a working group over a list of deliverables', () => {
  const read = (over: string) => {
    const { report, findings } = reportOf(h('Deliverables'), p(over), li('D1 Spouts'), li('D2 Lids'));
    const codes = report.workingGroups.map(({ number, deliverables }) => [
      number,
      ...deliverables.map(({ code }) => code),
    ]);
    const kept = [...report.remarks, ...report.unplaced].map(({ text }) => text);
    return { codes, kept, told: findings.map(({ key }) => key) };
  };

  it.each([
    'WG3 drafts the following deliverables:',
    'Working Group 3 is responsible for the following deliverables:',
    'The WG 3 is working on these deliverables:',
    'WG3 will produce the following draft deliverables:',
    'The following deliverables are being prepared by Working Group 3:',
  ])('says whose they are: %s', (over) => {
    const { codes, told } = read(over);
    expect(codes).toEqual([['3', 'D1', 'D2']]);
    expect(told).not.toContain('finding.deliverableWithoutGroup');
  });

  it.each([
    'WG3 reviewed the following deliverables:',
    'Working Group 3 commented on the following deliverables:',
    'The following deliverables were reviewed by WG3:',
  ])('is kept where it does not: %s', (over) => {
    const { codes, kept } = read(over);
    expect(codes).toEqual([]);
    expect(kept).toContain(over);
  });
});

describe('a line that names a known group over lines of deliverables', () => {
  const groups = [p('WG A: Tea'), p('WG B: Cups')];

  it('is kept and told where these have no code, so that whose they are is not lost', () => {
    const lines = ['WG A:', 'Overview of tea systems.', 'WG B:', 'Map of cups.'];
    const { report, findings } = reportOf(
      h('Structure'),
      ...groups,
      h('Deliverables'),
      ...lines.map((line) => p(line)),
    );
    expect(report.remarks.map(({ text }) => text)).toEqual(lines);
    const told = findings.filter(({ key }) => key === 'finding.wordsLeft');
    expect(told.map(({ fillings }) => fillings['words'])).toEqual(['WG A:', 'WG B:']);
  });

  it('has these read as its own where they have codes, be they in the shape of headings', () => {
    const lines = [p('WG A:'), h('D1 Overview of tea systems'), p('WG B:'), h('D2 Map of cups')];
    const { report } = reportOf(h('Structure'), ...groups, h('Deliverables'), ...lines);
    expect(report.workingGroups.map(({ deliverables }) => deliverables.map(({ code }) => code))).toEqual([
      ['D1'],
      ['D2'],
    ]);
    expect(report.remarks).toEqual([]);
  });
});
