import { openingPart } from '../../i18n/openingWords.ts';
import { type Fate, keyOfPlace } from '../../importer/placesInDocument.ts';
import type { Block, Cell, Place, Table } from '../../importer/sourceDocument.ts';
import { usePart } from '../../ui/usePart.ts';
import styles from './ReportDocument.module.css';

/** So many rows of a table stand before and after the one asked for. */
const rowsAround = 40;

type Props = {
  block: Block;
  index: number;
  fates: ReadonlyMap<string, Fate>;
  /** The place asked for, where it lies in this block. */
  asked: Place | null;
};

/** A block of the document, marked by what became of its words. */
export function DocumentBlock({ block, index, fates, asked }: Props) {
  const { t, language } = usePart(openingPart);
  const marks = (cell?: number) => ({
    'data-fate': fates.get(keyOfPlace(cell === undefined ? { block: index } : { block: index, cell })),
    ...(asked && asked.cell === cell && { 'data-asked': '', tabIndex: -1 }),
  });
  switch (block.kind) {
    case 'heading':
      return (
        <p className={styles.heading} {...marks()}>
          {block.text}
        </p>
      );
    case 'paragraph':
      return (
        <p>
          <span {...marks()}>{block.text}</span>
        </p>
      );
    case 'item':
      return (
        <p className={styles.item}>
          <span {...marks()}>{block.text}</span>
        </p>
      );
    case 'picture':
      return (
        <p className={styles.picture} lang={language}>
          {t('document.picture')}
        </p>
      );
    case 'table':
      return <TableBlock table={block} asked={asked} marks={marks} />;
    default:
      return block satisfies never;
  }
}

type TableProps = { table: Table; asked: Place | null; marks: (cell: number) => object };

function TableBlock({ table, asked, marks }: TableProps) {
  const askedRow = asked?.cell === undefined ? 0 : (table.cells[asked.cell]?.row ?? 0);
  const rows = new Map<number, { cell: Cell; index: number }[]>();
  table.cells.forEach((cell, index) => {
    if (Math.abs(cell.row - askedRow) > rowsAround) return;
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), { cell, index }]);
  });
  return (
    <table className={styles.table}>
      <tbody>
        {[...rows].map(([row, cells]) => (
          <tr key={row}>
            {cells.map(({ cell, index }) => (
              <td key={index} rowSpan={cell.rowSpan} colSpan={cell.columnSpan} {...marks(index)}>
                {cell.paragraphs.map((text, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place in the cell
                  <p key={place}>{text}</p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
