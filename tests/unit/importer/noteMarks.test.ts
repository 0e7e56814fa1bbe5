import { describe, expect, it } from 'vitest';
import { findingsOf, h, li, p, reportOf, table } from '../../support/documents.ts';

const meetings = (...below: string[]) =>
  reportOf(
    h('Meetings'),
    table(['', 'Lima, 8-9 March 2023 ¹', 'Riga, 4-6 July 2023'], ['Participants', '30', '40']),
    table(['Place', 'Date', 'Participants'], ['Rome²', '2 May 2024', '50']),
    ...below.map(p),
  );

describe('the mark of a note', () => {
  it('is no part of the place, name or title before it', () => {
    const read = meetings('¹ Hosted by Acme.', '² Joint with SG16.');
    expect(read.report.meetings.map(({ place }) => place)).toEqual(['Lima', 'Riga', 'Rome']);
    expect(findingsOf(read)).not.toContain('finding.oddValue');
    const { report } = reportOf(
      h('Deliverables'),
      table(['WG', 'No.', 'Title', 'Status'], ['WG1 Terms¹', 'D1.1', 'Tea per m² and cup²', 'Draft³']),
      p('¹ Renamed.'),
      p('² Approved.'),
      h('Leadership'),
      p('Chairman: Ann Roe³ (Acme, Norway)'),
      p('³ Since May.'),
    );
    expect(report.workingGroups).toMatchObject([
      { title: 'Terms', deliverables: [{ title: 'Tea per m² and cup', extra: { Status: 'Draft' } }] },
    ]);
    expect(report.leadership[0]?.person.name).toBe('Ann Roe');
    expect(report.remarks.map(({ text }) => text)).toContain('¹ Renamed.');
  });

  it.each(['*', '**', '†', '¹'])('may be any that a note has: “%s”', (mark) => {
    const read = reportOf(
      h('Meetings'),
      table(
        ['', `Washington DC, 20-22 April 2016${mark}`, `Rome${mark}, 4-6 July 2023`],
        ['Participants', '30', '40'],
      ),
      p(`${mark} At Acme.`),
    );
    expect(read.report.meetings.map(({ place }) => place)).toEqual(['Washington DC', 'Rome']);
    expect(findingsOf(read)).not.toContain('finding.oddValue');
    expect(read.report.remarks.map(({ text }) => text)).toContain(`${mark} At Acme.`);
  });

  it.each(['* To be confirmed.', '¹ Tentative'])(
    'stays where its note puts the value in doubt: “%s”',
    (note) => {
      const read = reportOf(h('Next meetings'), li(`Rome${note.slice(0, 1)}, 4-6 July 2023`), p(note));
      expect(findingsOf(read)).toContain('finding.oddValue');
    },
  );

  it('is told where no note has it', () => {
    const read = meetings();
    expect(read.report.meetings.map(({ place }) => place)).toEqual(['Lima, ¹', 'Riga', 'Rome²']);
    expect(findingsOf(read).filter((key) => key === 'finding.oddValue')).toHaveLength(2);
  });
});
