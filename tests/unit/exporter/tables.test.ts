import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../src/domain/calendarDate.ts';
import { pictureContents } from '../../../src/exporter/pictureContents.ts';
import { pictureFile } from '../../../src/exporter/pictureFile.ts';
import { deliverablesTable } from '../../../src/exporter/tables/deliverablesTable.ts';
import { plannedTable } from '../../../src/exporter/tables/meetingTables.ts';
import { groupsTable } from '../../../src/exporter/tables/peopleTables.ts';
import { writeMarkdown } from '../../../src/exporter/writeMarkdown.ts';
import { writeOneFile } from '../../../src/exporter/writeOneFile.ts';
import {
  aDeliverable,
  aGroup,
  aLeader,
  aMeeting,
  aPlannedMeeting,
  approximate,
  corrected,
  type Told,
  toBeConfirmed,
} from '../../support/builders.ts';
import { anExport, exportWords } from '../../support/exportInput.ts';
import { aOnePage } from '../../support/onePage.ts';
import { aReport } from '../../support/report.ts';

describe('the further columns of a report’s deliverables', () => {
  it('are blank where a deliverable has none of the kind, whatever they are called', () => {
    const deliverables = [
      aDeliverable('D1.1', { extra: { constructor: 'a', Due: 'b' } }),
      aDeliverable('D1.2'),
      aDeliverable('D1.3', { extra: { Due: '' } }),
    ];
    const report = aReport({ workingGroups: [aGroup('1', { deliverables })] });
    const { columns, rows } = deliverablesTable(anExport({ report }));
    const from = columns.findIndex(({ heading }) => heading === 'constructor');
    expect(columns.slice(from).map(({ heading }) => heading)).toEqual([
      'constructor',
      'Due',
      'In the report',
    ]);
    expect(rows.map((row) => row.slice(from, from + 2))).toEqual([
      ['a', 'b'],
      [null, null],
      [null, ''],
    ]);
  });
});

describe('the days of a planned meeting', () => {
  it('are told to be corrected from the first day that was said before', () => {
    const days = (firstDay: CalendarDay) => ({ firstDay, lastDay: firstDay, precision: 'days' }) as const;
    const meeting = aPlannedMeeting({ days: corrected(days('2018-05-28'), days('2018-04-02')) });
    expect(plannedTable([meeting], exportWords).rows[0]?.slice(2, 6)).toEqual([
      { day: '2018-05-28' },
      { day: '2018-05-28' },
      'days',
      'corrected from 2018-04-02',
    ]);
  });
});

describe('a leader', () => {
  const groups = [
    aGroup('1', { leader: corrected(aLeader('Ana Souza'), null) }),
    aGroup('2', { deliverables: [aDeliverable('D2.1')] }),
  ];
  const input = anExport({ report: aReport({ workingGroups: groups }) });

  it('is told to be corrected where the report does not say from whom', () => {
    const { columns, rows } = groupsTable(input.report, input.words);
    const at = columns.findIndex(({ heading }) => heading === 'Leader: status');
    expect(rows.map((row) => row.slice(at - 1, at + 1))).toEqual([
      ['Ana Souza', 'corrected'],
      [null, 'not stated'],
    ]);
  });

  it('is not stated beside a deliverable where the report names none', () => {
    expect(writeMarkdown(input)).toContain('| D2.1 | Title of D2.1 | WG 2 | not stated |');
  });
});

describe('what a picture says of its sources', () => {
  const sourceLine = (sections: string[]): string => {
    const meetings = sections.map((section, row) => ({
      ...aMeeting({ inputDocuments: 1, outputDocuments: 1 }),
      source: { section, row: String(row), item: row + 1 },
    }));
    const svg = pictureFile(
      anExport({ report: aReport({ meetings }), picture: { picture: 'documents' } }),
    )?.svg;
    return /Source: [^<]*/.exec(svg ?? '')?.[0] ?? '';
  };

  it('names each section once, and no row in it', () => {
    expect(sourceLine(['A', 'B', 'A'])).toBe('Source: Progress report of FG X; A; B.');
  });

  it('names six places at most', () => {
    expect(sourceLine([...'ABCDEFG'])).toBe('Source: Progress report of FG X; A; B; C; D; E; F.');
  });

  it('names where the report tells the lifetime, beside its meetings', () => {
    const told = (section: string) => ({ status: 'stated', source: { section } }) as const;
    const report = aReport({
      focusGroup: {
        established: { ...told('Birth'), value: '2018-05' },
        lifetimeMonths: { ...told('Life'), value: 12 },
      },
      meetings: [aMeeting()],
    });
    expect(pictureFile(anExport({ report, picture: { picture: 'timeline' } }))?.svg).toContain(
      'Source: Progress report of FG X; Birth; Life; Meetings, table 1.',
    );
    const bare = aReport({ meetings: [aMeeting()] });
    expect(pictureFile(anExport({ report: bare, picture: { picture: 'timeline' } }))?.svg).toContain(
      'Source: Progress report of FG X; Meetings, table 1.',
    );
  });

  it('explains the signs that stand in it, and no others', () => {
    const keyOf = (inputDocuments: Told<number>) => {
      const report = aReport({ meetings: [aMeeting({ inputDocuments, outputDocuments: 1 })] });
      return pictureContents.documents(report, exportWords)?.key;
    };
    expect(keyOf(39)).toEqual([]);
    expect(keyOf(approximate(39))).toEqual(['≈ approximate']);
    expect(keyOf(toBeConfirmed(39))).toEqual(['TBC to be confirmed']);
    expect(keyOf(undefined)).toEqual(['not stated: the report does not say; never a zero']);
  });

  it('cuts a name after 240 letters', () => {
    const { svg = '', title = '' } =
      pictureFile(
        anExport({
          report: aReport({
            focusGroup: { acronym: 'x'.repeat(300) },
            meetings: [aMeeting({ inputDocuments: 1 })],
          }),
          picture: { picture: 'documents' },
        }),
      ) ?? {};
    expect(title).toBe(`${'x'.repeat(239)}…: Documents per meeting`);
    expect(svg).toContain(`<title id="title">${title}</title>`);
  });

  it('marks no word as another language’s where the report speaks that of the page', () => {
    const input = anExport({
      report: aReport({ meetings: [aMeeting({ place: 'Bern', inputDocuments: 1 })] }),
    });
    const told = { ...input, picture: { ...input.picture, picture: 'documents' as const } };
    expect(pictureFile(told)?.svg).not.toContain('tspan xml:lang');
    expect(pictureFile({ ...told, language: 'fr' })?.svg).toContain('<tspan xml:lang="fr">Bern</tspan>');
  });
});

describe('the one file of another report', () => {
  it('names the group in its title, cut where nobody reads on', () => {
    const report = aReport({ focusGroup: { acronym: 'x'.repeat(301), name: 'y'.repeat(301) } });
    const html = writeOneFile(aOnePage(), { report, words: exportWords });
    expect(html).toContain(`<title>${'x'.repeat(299)}…: progress report</title>`);
    expect(html).toContain(`${'y'.repeat(299)}…`);
    expect(html.replace(/<script[\s\S]*?<\/script>/g, '')).not.toContain('y'.repeat(300));
  });
});
