import { countPlaces, countRow } from '../count.ts';
import type { Table } from '../sourceDocument.ts';
import { numberOf, readChildren, visitContent } from './content.ts';
import { type DocumentStory, holdsPicture, paragraphsOf } from './pieces.ts';
import { type CellRead, gridOf, type RowRead } from './tableGrid.ts';
import type { XmlElement } from './xmlReader.ts';

/** Word's own limit for columns; a span that claims more is a lie. */
const mostColumns = 63;

const spanOf = (element: XmlElement, least: number): number =>
  Math.min(Math.max(numberOf(element) ?? least, least), mostColumns);

type CellProperties = Pick<CellRead, 'columnSpan' | 'continues'> & { isDeleted: boolean };

const usualCell: Readonly<CellProperties> = { columnSpan: 1, continues: null, isDeleted: false };

/** Reads `w:tcPr`. A merge that does not say it restarts continues. */
function readCellProperties(story: DocumentStory): CellProperties {
  const properties = { ...usualCell };
  readChildren(story.xml, (element) => {
    const continues = element.attributes.get('w:val') !== 'restart';
    if (element.name === 'w:gridSpan') properties.columnSpan = spanOf(element, 1);
    else if (element.name === 'w:vMerge' && continues) properties.continues = 'above';
    else if (element.name === 'w:hMerge' && continues) properties.continues = 'before';
    else if (element.name === 'w:cellDel') properties.isDeleted = true;
  });
  return properties;
}

/** Reads `w:tc`; null where it was deleted. */
function readCell(story: DocumentStory): CellRead | null {
  let properties = usualCell;
  const pieces = story.readPieces(({ name }) => {
    if (name === 'w:tcPr') properties = readCellProperties(story);
  });
  const { columnSpan, continues, isDeleted } = properties;
  if (isDeleted) return null;
  // Written out: in hundreds of thousands of cells a copy made by rest and spread takes more than twice the room.
  return { columnSpan, continues, paragraphs: paragraphsOf(pieces), hasPicture: holdsPicture(pieces) };
}

/** Reads `w:tr`; null where it was deleted. */
function readRow(story: DocumentStory): RowRead | null {
  const row: RowRead = { skipped: 0, cells: [] };
  let isDeleted = false;
  visitContent(story, ({ name }) => {
    if (name === 'w:trPr')
      readChildren(story.xml, (property) => {
        if (property.name === 'w:gridBefore') row.skipped = spanOf(property, 0);
        else if (property.name === 'w:del') isDeleted = true;
      });
    else if (name === 'w:tc') {
      countPlaces(story.count);
      const cell = readCell(story);
      if (cell) row.cells.push(cell);
    }
  });
  return isDeleted ? null : row;
}

/**
 * Reads `w:tbl`; null where no row of it is left.
 * @throws Rejection where the document has more rows than the limit
 */
export function readTable(story: DocumentStory): Table | null {
  const rows: RowRead[] = [];
  visitContent(story, ({ name }) => {
    if (name !== 'w:tr') return;
    countRow(story.count);
    const row = readRow(story);
    if (row) rows.push(row);
  });
  return rows.length === 0 ? null : gridOf(rows);
}
