import { isSigned } from '../../format/numbers.ts';
import type { SlideTable as Table } from '../../slides/slide.ts';
import { SaidText } from '../SaidText.tsx';
import { SlideText } from '../SlideText.tsx';

export function SlideTable({ table: { columns, rows }, subject }: { table: Table; subject: string }) {
  return (
    <table className="slide-table">
      <caption className="visually-hidden">{subject}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((column, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two meetings may have one name
            <th key={index} scope="col">
              <SlideText>{column}</SlideText>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {columns.map((_, index) => {
              const cell = cells[index];
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is named by its column
                <td key={index}>{cell && <SaidText said={cell} signed={isSigned(cell.text)} />}</td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
