import { directionOf } from '../i18n/languages.ts';
import type { BarChartLayout, Label, Mark } from '../pictures/barChart.ts';
import { secondLine } from '../pictures/barFrame.ts';
import { useWords } from '../ui/wordsContext.ts';
import styles from './ChartPicture.module.css';

const percent = (fraction: number): string => `${Number((fraction * 100).toFixed(4))}%`;

const fills = {
  'on-site': styles.onSite,
  remote: styles.remote,
  undivided: styles.undivided,
  input: styles.input,
  output: styles.output,
};

/** The class that colours a series, for every hand that draws one. */
export const fillOf = (mark: Pick<Mark, 'part'>): string => `${styles.bar} ${fills[mark.part.series]}`;

function BarLabel({ label }: { label: Label }) {
  const { x, dx, y, number, word, derived, twoLines, anchor, kind } = label;
  const turned = anchor === 'upright';
  const isFromRight = directionOf(useWords().language) === 'rtl';
  return (
    // A nested svg carries the place, since a rotation cannot be given in per cent.
    <svg x={percent(x)} y={y} overflow="visible" className={kind === 'total' ? styles.total : styles.part}>
      <text
        x={turned ? 0 : dx}
        y={turned ? dx : 0}
        {...(turned && { transform: 'rotate(-90)' })}
        {...(anchor === 'middle' && { textAnchor: 'middle' as const })}
        {...(turned && isFromRight && { textAnchor: 'end' as const })}
      >
        {derived && <tspan className={styles.sign}>= </tspan>}
        <tspan className={styles.number}>{number}</tspan>
        {word !== '' && (
          <tspan className={styles.word} {...(twoLines && { x: dx, dy: secondLine })}>
            {twoLines || number === '' ? word : ` ${word}`}
          </tspan>
        )}
      </text>
    </svg>
  );
}

/** The bars of the static picture. Recharts draws the same ones once it is there. */
export function ChartBars({ layout }: { layout: BarChartLayout }) {
  return (
    <svg className={styles.layer} width="100%" height={layout.height} aria-hidden="true">
      {layout.marks.map((mark) => (
        <rect
          key={`${mark.group} ${mark.part.series}`}
          data-mark={mark.part.series}
          className={fillOf(mark)}
          x={percent(mark.x)}
          y={mark.y}
          width={percent(mark.width)}
          height={mark.height}
        />
      ))}
    </svg>
  );
}

/** Labels and the zero line, over whichever hand draws the bars. */
export function ChartLabels({ layout }: { layout: BarChartLayout }) {
  const isFromRight = directionOf(useWords().language) === 'rtl';
  return (
    <svg className={styles.labels} width="100%" height={layout.height} aria-hidden="true">
      <line className={styles.baseline} x1="0" x2="100%" y1={layout.baseline} y2={layout.baseline} />
      {layout.underlines.map(({ from, to, y }) => (
        <line
          key={from}
          className={styles.underline}
          x1={percent(from)}
          x2={percent(to)}
          y1={y}
          y2={y}
          data-underline=""
        />
      ))}
      {layout.labels.map((label) => (
        <BarLabel key={`${label.x} ${label.y} ${label.number} ${label.word}`} label={label} />
      ))}
      {layout.names.map(({ x, y, text }) => (
        <svg key={x} x={percent(x)} y={y} overflow="visible" className={styles.name}>
          <text transform="rotate(-90)" textAnchor={isFromRight ? 'start' : 'end'} y={5}>
            {text}
          </text>
        </svg>
      ))}
    </svg>
  );
}
