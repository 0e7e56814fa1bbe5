import { type ReactNode, startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { BarShapeProps } from 'recharts';
import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts';
import { knownValue } from '../analysis/figure.ts';
import type { BarChartLayout, BarChart as Chart, Mark } from '../pictures/barChart.ts';
import { usePrinting } from '../ui/usePrinting.ts';
import { GroupValues } from './GroupValues.tsx';
import styles from './LiveBars.module.css';

type Props = {
  chart: Chart;
  layout: BarChartLayout;
  /** What stands in the chart's place until it is drawn, and on a sheet: it is as wide as the sheet lets it be. */
  picture: ReactNode;
  label: string;
  /** From the right, the layout comes mirrored; the library's own bands have to follow. */
  direction: 'ltr' | 'rtl';
  /** Whether the reader is still at the chart by the time it is live: who has gone on is not brought back. */
  isAwaited: () => boolean;
  /** The class that colours a bar, as the static picture has it. */
  fillOf: (mark: Mark) => string;
};

/** The parts of a group under the keys Recharts reads: "part0", "part1". */
function rowsOf(chart: Chart): Record<string, number | null>[] {
  return chart.groups.map((group, index) =>
    Object.fromEntries([
      ['index', index] as const,
      ...group.parts.map((part, place) => [`part${place}`, knownValue(part.figure)] as const),
    ]),
  );
}

/** Recharts on the static picture's scale: same box, same bars, and values by pointer, touch and arrow keys. */
export function LiveBars({ chart, layout, picture, label, direction, isAwaited, fillOf }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const spoken = useRef<HTMLParagraphElement>(null);
  const [width, setWidth] = useState(0);
  const isPrinting = usePrinting();
  // Set by hand: what is said draws no bar anew. Who reads with a pointer sees the values and needs no voice.
  const say = useCallback((values: string) => {
    const isByKeyboard = box.current?.contains(document.activeElement);
    if (spoken.current) spoken.current.textContent = isByKeyboard ? values : '';
  }, []);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth);
    // It reports at once: what is drawn then is the first time, which takes a slow phone a third of a second.
    let isFirst = true;
    const observer = new ResizeObserver(() => {
      if (isFirst) startTransition(measure);
      else measure();
      isFirst = false;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const isDrawn = width > 0;
  useEffect(() => {
    if (!isDrawn) return;
    // Recharts puts its svg there in an effect of its own, after this one.
    const frame = requestAnimationFrame(() => {
      const svg = box.current?.querySelector<SVGElement>('svg[role="application"]');
      if (isAwaited()) svg?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [isDrawn, isAwaited]);

  const count = chart.groups.length;
  const places = Math.max(0, ...chart.groups.map((group) => group.parts.length));
  // Recharts centres bars in their band; the picture sets them at its beginning.
  const shape = ({ y, height, index, place }: BarShapeProps & { place: number }) => {
    const mark = layout.marks.find(
      ({ group, part }) => group === index && chart.groups[group]?.parts[place] === part,
    );
    if (!mark) return <g />;
    return (
      <rect
        data-mark={mark.part.series}
        className={fillOf(mark)}
        x={mark.x * width}
        width={mark.width * width}
        y={y}
        height={height}
      />
    );
  };

  const isMirrored = direction === 'rtl';
  const rest = (1 - layout.band * count) * width;
  return (
    <div ref={box} className={styles.box}>
      {(isPrinting || !isDrawn) && picture}
      {isDrawn && (
        <div className={styles.live}>
          <BarChart
            width={width}
            height={layout.height}
            data={rowsOf(chart)}
            margin={{
              top: layout.top,
              bottom: layout.height - layout.baseline,
              left: isMirrored ? rest : 0,
              right: isMirrored ? 0 : rest,
            }}
            barCategoryGap={0}
            barGap={0}
            title={label}
            role="application"
          >
            <XAxis dataKey="index" hide reversed={isMirrored} />
            <YAxis
              hide
              width={0}
              orientation={isMirrored ? 'right' : 'left'}
              domain={[0, layout.max]}
              allowDataOverflow
            />
            <Tooltip
              isAnimationActive={false}
              // Over the chart's own words, which stand above its bars.
              wrapperStyle={{ zIndex: 1 }}
              cursor={{ className: styles.cursor ?? '' }}
              content={({ active, label: index }) => {
                const group = chart.groups[Number(index)];
                return active && group ? <GroupValues key={index} group={group} onShown={say} /> : null;
              }}
            />
            {Array.from({ length: places }, (_, place) => (
              <Bar
                // biome-ignore lint/suspicious/noArrayIndexKey: a part has no name but its place
                key={place}
                dataKey={`part${place}`}
                isAnimationActive={false}
                {...(chart.kind === 'stacked' && { stackId: 'all' })}
                shape={(bar: BarShapeProps) => shape({ ...bar, place })}
              />
            ))}
          </BarChart>
        </div>
      )}
      {/* The library's own values run together in one line that nobody hears. */}
      <p ref={spoken} className="visually-hidden" aria-live="polite" />
    </div>
  );
}
