import type { CSSProperties } from 'react';
import { knownValue } from '../../analysis/figure.ts';
import { fillOf } from '../../figures/ChartPicture.tsx';
import { ReportText } from '../../figures/ReportText.tsx';
import type { BarChart, ChartGroup, ChartPart } from '../../pictures/barChart.ts';
import { useWords } from '../../ui/wordsContext.ts';

type Props = { chart: BarChart; max: number; subject: string };

/** From so many on, words go under their numbers. */
const denseFrom = 3;

/** The description of the page's charts, drawn to fill a slide: zero baseline, every mark with figure and word. */
export function SlideChart({ chart: { kind, groups }, max, subject }: Props) {
  return (
    <ul
      className="chart"
      aria-label={subject}
      data-dense={groups.length >= denseFrom}
      data-many={groups.length > 4}
    >
      {groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two meetings may have one name
        <li key={index} className="chart-group">
          {/* Heard first, seen under the bars. */}
          <div className="chart-name">
            <strong>
              <ReportText>{group.name}</ReportText>
            </strong>
            {group.details.map((detail) => (
              <span key={detail}>{detail}</span>
            ))}
          </div>
          <div className="chart-plot">
            {kind === 'stacked' ? <Stack group={group} max={max} /> : <Pair group={group} max={max} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A length of the scale: the sheet turns it into units. */
const lengthOf = (value: number, max: number): CSSProperties => ({ '--part': value / max }) as CSSProperties;
const numberOf = (part: ChartPart): number => knownValue(part.figure) ?? 0;

function Stack({ group: { parts, total }, max }: { group: ChartGroup; max: number }) {
  const upwards = parts.toReversed();
  return (
    <>
      {total && (
        <p className="chart-total">
          <b>{total.number}</b> {total.word}
        </p>
      )}
      <div className="chart-stack">
        <div className="chart-bars">
          {upwards.map((part) => (
            <Bar key={part.series} part={part} max={max} />
          ))}
        </div>
        <div className="chart-labels">
          {upwards.map((part) => (
            <p key={part.series} style={lengthOf(numberOf(part), max)}>
              <span>
                <PartText part={part} />
              </span>
            </p>
          ))}
        </div>
      </div>
    </>
  );
}

function Pair({ group: { parts }, max }: { group: ChartGroup; max: number }) {
  return (
    <div className="chart-pair">
      {parts.map((part) => (
        <div key={part.series}>
          <p>
            <PartText part={part} />
          </p>
          {knownValue(part.figure) !== null && <Bar part={part} max={max} />}
        </div>
      ))}
    </div>
  );
}

/** A rect, so that the hatches of print and forced colours fill it as they do on the page. */
function Bar({ part, max }: { part: ChartPart; max: number }) {
  return (
    <svg className="chart-bar" style={lengthOf(numberOf(part), max)} aria-hidden="true">
      <rect className={fillOf({ part })} data-mark={part.series} width="100%" height="100%" />
    </svg>
  );
}

function PartText({ part: { figure, number, word } }: { part: ChartPart }) {
  const { t } = useWords();
  return (
    <>
      {number !== '' && (
        <>
          {figure.status === 'derived' && (
            <>
              <span aria-hidden="true" className="slide-derived">
                =
              </span>
              <span className="visually-hidden">{t('status.derived')} </span>
            </>
          )}
          <b>{number}</b>{' '}
        </>
      )}
      <span className="chart-word">{word}</span>
    </>
  );
}
