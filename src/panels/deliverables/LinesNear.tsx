import { Fragment } from 'react';
import { DetailsLine } from './DetailsLine.tsx';
import { HeadingLine } from './HeadingLine.tsx';
import styles from './LongTable.module.css';
import { RowLine } from './RowLine.tsx';
import type { Line } from './rows.ts';
import { useLinesNear } from './useLinesNear.ts';

type Props = {
  box: HTMLElement | null;
  lines: readonly Line[];
  words: readonly string[];
  open: ReadonlySet<number>;
  onOpen: (at: number) => void;
};

/** The lines near what the box shows, with room for all the others before, between and after them. */
export function LinesNear({ box, lines, words, open, onOpen }: Props) {
  const { near, after, measure, bodyProps } = useLinesNear(box, lines);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: roles are lost where narrow CSS lays the table out as blocks
    <tbody role="rowgroup" {...bodyProps}>
      {near.map(({ key, index, before, line }) => {
        const place = { ref: measure, 'data-index': index, 'aria-rowindex': index + 2 };
        return (
          <Fragment key={key}>
            {before > 0 && <Room height={before} />}
            {'heading' in line ? (
              <HeadingLine {...line.heading} place={place} />
            ) : 'details' in line ? (
              <DetailsLine id={`details-${line.details.at}`} row={line.details} words={words} place={place} />
            ) : (
              <RowLine
                row={line}
                words={words}
                open={open.has(line.at)}
                details={`details-${line.at}`}
                onOpen={() => onOpen(line.at)}
                place={place}
              />
            )}
          </Fragment>
        );
      })}
      {after > 0 && <Room height={after} />}
    </tbody>
  );
}

/** The room of lines that do not stand on the page. */
function Room({ height }: { height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused
    <tr aria-hidden="true" className={styles.room}>
      <td style={{ blockSize: height }} />
    </tr>
  );
}
