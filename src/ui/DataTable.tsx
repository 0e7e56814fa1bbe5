import type { ReactNode } from 'react';
import styles from './DataTable.module.css';
import { FirstItems } from './FirstItems.tsx';
import { ScrollBox } from './ScrollBox.tsx';

type Props = {
  name: string;
  corner: string;
  columns: { key: string; heading: ReactNode }[];
  rows: { heading: ReactNode; cell: (column: number) => ReactNode }[];
};

/** Its cells make a row as much as several items of a list. */
const mostRows = 24;

/** A table of figures with a heading for each row and each column; wide ones scroll beside their row headings. */
export function DataTable({ name, corner, columns, rows }: Props) {
  return (
    <FirstItems
      items={rows}
      step={mostRows}
      within={(first) => (
        <ScrollBox label={name}>
          <table className={styles.table} aria-label={name}>
            <thead>
              <tr>
                <th scope="col" className={styles.corner}>
                  {corner}
                </th>
                {columns.map(({ key, heading }) => (
                  <th key={key} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{first}</tbody>
          </table>
        </ScrollBox>
      )}
    >
      {({ heading, cell }) => (
        <tr>
          <th scope="row" className={styles.corner}>
            {heading}
          </th>
          {columns.map((column, index) => (
            <td key={column.key}>{cell(index)}</td>
          ))}
        </tr>
      )}
    </FirstItems>
  );
}
