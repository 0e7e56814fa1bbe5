import { expect, test } from 'vitest';
import { readDocx } from '../../../../src/importer/docx/readDocx.ts';
import { blockTexts } from '../../../support/blockText.ts';
import { cell, docxFile, paragraph, row, run, table, xmlPart } from '../../../support/docxFile.ts';

const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
const notes = {
  'word/footnotes.xml': xmlPart(
    'footnotes',
    `<w:footnote w:id="2">${paragraph('See clause 4.')}</w:footnote>`,
  ),
};
const read = (body: string): string[] => blockTexts(readDocx(docxFile(body, notes)).value.blocks);

test.each([
  [
    'the words over a list',
    paragraph(run('Founded in May') + mark + run('. Its tasks are:')) +
      paragraph('– brew tea;') +
      paragraph('– pour it.') +
      paragraph('All agreed.'),
    ['Founded in May¹. Its tasks are:', '• brew tea;', '• pour it.', '¹ See clause 4.', 'All agreed.'],
  ],
  [
    'an item',
    paragraph('– brew tea;') + paragraph(run('– pour it') + mark + run(';')) + paragraph('– drink it.'),
    ['• brew tea;', '• pour it¹;', '• drink it.', '¹ See clause 4.'],
  ],
  [
    'the words over a table',
    paragraph(run('Its meetings were') + mark + run(':')) +
      table(row(cell('One'))) +
      paragraph('All agreed.'),
    ['Its meetings were¹:', '0,0 One', '¹ See clause 4.', 'All agreed.'],
  ],
  [
    'any other words',
    paragraph(run('All agreed') + mark + run('.')) + paragraph('– brew tea.'),
    ['All agreed¹.', '¹ See clause 4.', '• brew tea.'],
  ],
])('A note to %s stands where it ends no list', (_, body, blocks) => {
  expect(read(body)).toEqual(blocks);
});
