import type { ReactNode } from 'react';
import styles from './DataTable.module.css';
import { ScrollBox } from './ScrollBox.tsx';

type Props = {
  name: string;
  corner: string;
  columns: { key: string; heading: ReactNode }[];
  rows: { key: string; heading: ReactNode; cell: (column: number) => ReactNode }[];
};

/** A table of figures with a heading for each row and each column; wide ones scroll beside their row headings. */
export function DataTable({ name, corner, columns, rows }: Props) {
  return (
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
        <tbody>
          {rows.map(({ key, heading, cell }) => (
            <tr key={key}>
              <th scope="row" className={styles.corner}>
                {heading}
              </th>
              {columns.map((column, index) => (
                <td key={column.key}>{cell(index)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
