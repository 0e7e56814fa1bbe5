import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../src/importer/docx/readDocx.ts';
import { blockTexts } from '../../../support/blockText.ts';
import { cell, docxFile, paragraph, row, run, table } from '../../../support/docxFile.ts';

const read = (body: string): string[] => blockTexts(readDocx(docxFile(body)).value.blocks);
const span = (columns: number | string): string => `<w:gridSpan w:val="${columns}"/>`;
const [above, restart] = ['<w:vMerge/>', '<w:vMerge w:val="restart"/>'];
const [before, first] = ['<w:hMerge w:val="continue"/>', '<w:hMerge w:val="restart"/>'];
const picture = paragraph('<w:r><w:drawing><a:blip xmlns:a="urn:a"/></w:drawing></w:r>');

describe('The cells of a table', () => {
  test.each([
    ['12', '0,0 1x12 x'],
    ['63', '0,0 1x63 x'],
    ['64', '0,0 1x63 x'],
    ['999999999', '0,0 1x63 x'],
    ['1', '0,0 x'],
    ['0', '0,0 x'],
    ['-2', '0,0 x'],
    ['2x', '0,0 x'],
    ['x2', '0,0 x'],
    ['', '0,0 x'],
  ])('span as many columns as a table may have: %j', (columns, expected) => {
    expect(read(table(row(cell('x', span(columns)))))).toEqual([expected]);
  });

  test('are as many columns as the widest row has, those left out before it too', () => {
    const late = `<w:tr><w:trPr><w:gridBefore w:val="3"/><w:cantSplit/></w:trPr>${cell('c', span(2))}</w:tr>`;
    const [block] = readDocx(docxFile(table(row(cell('a'), cell('b')), late, row(cell('d'))))).value.blocks;
    expect(block).toMatchObject({ rows: 3, columns: 5 });
    expect(blockTexts(block ? [block] : [])).toEqual(['0,0 a', '0,1 b', '1,3 1x2 c', '2,0 d']);
  });

  test('go on downwards for as many rows as say so', () => {
    const body = table(
      row(cell('1', restart), cell('a')),
      row(cell('', above), cell('b')),
      row(cell('', above), cell('c')),
      row(cell('2'), cell('d')),
      row(cell('3', above), cell('e')),
    );
    expect(read(body)).toEqual(['0,0 3x1 1', '0,1 a', '1,1 b', '2,1 c', '3,0 2x1 2', '3,1 d', '4,1 e']);
  });

  test('do not go on over a row that has none in their column', () => {
    const body = table(row(cell('1'), cell('a', restart)), row(cell('2')), row(cell('3'), cell('b', above)));
    expect(read(body)).toEqual(['0,0 1', '0,1 a', '1,0 2', '2,0 3', '2,1 b']);
  });

  test('go on sideways, also where they go on downwards', () => {
    const body = table(
      row(cell('1', restart), cell('', before), cell('a')),
      row(cell('', above), cell('', before), cell('b')),
      row(cell('2', before), cell('c', first), cell('', before + span(2))),
    );
    expect(read(body).slice(-2)).toEqual(['2,0 2', '2,1 1x3 c']);
    expect(read(body).slice(1, 3)).toEqual(['0,2 a', '1,2 b']);
  });

  test('are gone where they were deleted, and stay where something else is marked', () => {
    const kept = cell('y', '<w:tcW w:w="9"/><w:cellIns/><w:vAlign w:val="top"/>');
    expect(read(table(row(cell('x', `<w:cellDel/>${span(2)}`), kept, cell('z'))))).toEqual([
      '0,0 y',
      '0,1 z',
    ]);
  });

  test('have no words where they hold a picture alone, also in a table of their own', () => {
    const inner = table(row(cell('x'), cell(picture)));
    const [block] = readDocx(docxFile(table(row(cell(picture), cell(inner), cell(table(row(cell('y'))))))))
      .value.blocks;
    expect(block).toMatchObject({
      cells: [
        { paragraphs: [], hasPicture: true },
        { paragraphs: ['x'], hasPicture: true },
        { paragraphs: ['y'], hasPicture: false },
      ],
    });
  });
});

describe('A paragraph whose end was deleted', () => {
  const open = (text: string, mark = 'del') => paragraph(text, `<w:rPr><w:${mark}/></w:rPr>`);

  test.each([
    ['goes on in the next', open('Tea, ') + paragraph('milk.'), ['Tea, milk.']],
    ['goes on over several', open('Tea, ') + open('milk, ') + paragraph('sugar.'), ['Tea, milk, sugar.']],
    ['goes on where its end was moved away', open('Tea, ', 'moveFrom') + paragraph('milk.'), ['Tea, milk.']],
    ['ends before a table', open('Tea.') + table(row(cell('x'))), ['Tea.', '0,0 x']],
    ['ends with the document', paragraph('Milk.') + open('Tea.'), ['Milk.', 'Tea.']],
    ['is none where its end only looks otherwise', open('Tea.', 'b') + paragraph('Milk.'), ['Tea.', 'Milk.']],
  ])('%s', (_, body, expected) =>
    expect(read(`${paragraph('It met.')}${body}`)).toEqual(['It met.', ...expected]),
  );

  test('is none by anything else that is said of it', () => {
    const looks = '<w:jc w:val="center"/><w:keepNext/><w:spacing w:after="0"/>';
    expect(read(paragraph('Tea.', looks) + paragraph(run('Milk.')))).toEqual(['Tea.', 'Milk.']);
  });
});

describe('A line that is broken', () => {
  const broken = paragraph('<w:r><w:t>Ann Roe</w:t><w:br/><w:t>Acme</w:t></w:r>');

  test('is two in a cell, and one in a paragraph of the text', () => {
    const [first, second] = readDocx(docxFile(broken + table(row(cell(broken))))).value.blocks;
    expect(first).toMatchObject({ text: 'Ann Roe Acme' });
    expect(second?.kind === 'table' && second.cells[0]?.paragraphs).toEqual(['Ann Roe', 'Acme']);
  });
});
