import { describe, expect, it } from 'vitest';
import { parseProgressReport } from '../../../src/domain/progressReport.ts';
import { assembleReport } from '../../../src/importer/assembleReport.ts';
import { Rejection } from '../../../src/importer/finding.ts';
import type { Block, Cell } from '../../../src/importer/sourceDocument.ts';
import { fc, runsFrom } from '../../support/properties.ts';

/** Words that readers look for, in any order, and any others. */
const fragments = [
  'Focus Group',
  '(FG TK)',
  'was established by',
  'TSAG',
  'Study Group 13',
  'in May 2017',
  '17-19 October 2017',
  'Geneva',
  'Lima, Peru',
  'met on',
  'in',
  'held',
  'the next meeting',
  'is planned for',
  'TBC',
  '(TBC)',
  'TBD',
  'hosted by',
  'back-to-back with',
  'lifetime of',
  '18 months',
  'extended to',
  'Chairman',
  'Vice-Chairmen:',
  'appointed',
  'Ada Berg',
  '(Acme, Norway)',
  '(a.i.)',
  'liaison statements',
  'sent to',
  'SG2, SG3',
  'presented',
  'liaison officer to',
  'ISO/TC 307',
  'a meeting between',
  'and',
  'WG1:',
  'D1.1',
  'Terms',
  '39',
  '2.310',
  '-',
  '',
  ',',
  '(',
  ')',
  ':',
  '.',
  'Date:',
  'Place:',
  'First meeting:',
  'Title:',
  'Source:',
  'Input documents:',
  'input documents',
  'participants',
  'remotely',
  'as follows:',
  'Please refer to Annex A',
  'Table 1 – Overview',
  'Annex A:',
  '__proto__',
  '‮',
  '\u0000',
  '𝒳',
];
const text = fc
  .oneof(
    {
      weight: 6,
      arbitrary: fc
        .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 9 })
        .map((all) => all.join(' ').trim()),
    },
    {
      weight: 1,
      arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }).map((any) => any.normalize('NFC').trim()),
    },
  )
  .filter((words) => words !== '');
const label = fc.constantFrom(
  '',
  'WG',
  'Title',
  'Mission',
  'Leader',
  'Deliverables',
  'No.',
  'Code',
  'Status',
  'Place',
  'Date',
  'Meeting',
  'Input documents',
  'Output documents',
  'Meeting report',
  'Remote participants',
  'On site',
  'Total participants',
  'Source:',
  'Title:',
  'Role',
  'Name',
  'Country',
  'Chairman',
  '__proto__',
);
const title = fc.oneof(
  text,
  fc.constantFrom(
    'Introduction',
    'Meetings',
    'Future meetings',
    'Leadership',
    'Relationships',
    'Next steps',
    'Annex A:',
    'Deliverables',
    'WG 1 – Terms',
  ),
);

const cell = (rows: number, columns: number): fc.Arbitrary<Cell> =>
  fc.record({
    row: fc.nat(rows - 1),
    column: fc.nat(columns - 1),
    rowSpan: fc.integer({ min: 1, max: 3 }),
    columnSpan: fc.integer({ min: 1, max: 3 }),
    paragraphs: fc.array(
      fc.oneof(
        text,
        label.filter((words) => words !== ''),
      ),
      { maxLength: 2 },
    ),
    hasPicture: fc.boolean(),
  });
const table: fc.Arbitrary<Block> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 7 }))
  .chain(([rows, columns]) =>
    fc
      .tuple(
        fc.array(label, { minLength: columns, maxLength: columns }),
        fc.array(cell(rows, columns), { maxLength: 30 }),
      )
      .map(([labels, cells]): Block => {
        const head = labels.map(
          (words, column): Cell => ({
            row: 0,
            column,
            rowSpan: 1,
            columnSpan: 1,
            paragraphs: words === '' ? [] : [words],
            hasPicture: false,
          }),
        );
        return { kind: 'table', rows, columns, cells: [...head, ...cells] };
      }),
  );
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 3 }), text: title }),
  fc.record({ kind: fc.constant('paragraph' as const), text }),
  fc.record({ kind: fc.constant('item' as const), text }),
  table,
  fc.constant<Block>({ kind: 'picture' }),
);

describe('any document', () => {
  it('gives a report in the report format, every word accounted for, or is turned down', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
        try {
          const { report, used } = assembleReport({ blocks }, 'report.docx');
          expect(parseProgressReport(report)).toEqual(report);
          const entered = new Set(used.map(({ place }) => `${place.block}.${place.cell ?? ''}`));
          const lost = blocks.flatMap((one, index) => {
            if (one.kind === 'picture') return [];
            if (one.kind !== 'table') return entered.has(`${index}.`) ? [] : [one.text];
            return one.cells.flatMap(({ paragraphs }, at) =>
              paragraphs.length === 0 || entered.has(`${index}.${at}`) ? [] : paragraphs,
            );
          });
          expect(lost).toEqual([]);
        } catch (error) {
          if (!(error instanceof Rejection)) throw error;
        }
      }),
      runsFrom(20171017),
    );
  });
});
