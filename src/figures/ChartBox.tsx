import { type ComponentType, lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { directionOf } from '../i18n/languages.ts';
import type { BarChart } from '../pictures/barChart.ts';
import { layoutBarChart } from '../pictures/layoutBarChart.ts';
import { mirroredBars } from '../pictures/mirroredBars.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { useWords } from '../ui/wordsContext.ts';
import styles from './ChartBox.module.css';
import { ChartBars, ChartLabels, fillOf } from './ChartPicture.tsx';
import { useReportLang } from './reportLanguage.ts';

/** Where it cannot be fetched, a sheet shows as much of the chart as it holds. */
const ChartOnPaper = lazy(async (): Promise<{ default: ComponentType<{ chart: BarChart }> }> => {
  try {
    return { default: (await import('./ChartOnPaper.tsx')).ChartOnPaper };
  } catch {
    return { default: () => null };
  }
});
// The heaviest part of the product: fetched when a reader reaches a chart, never at the start.
const LiveBars = lazy(async () => ({ default: (await import('./LiveBars.tsx')).LiveBars }));

/** A chart in a box of fixed height: the static picture at first, Recharts in its place once it is reached. */
export function ChartBox({ chart, title }: { chart: BarChart; title: string }) {
  const { t, language } = useWords();
  const direction = directionOf(language);
  const lang = useReportLang();
  const layout = useMemo(() => {
    const laidOut = layoutBarChart(chart);
    return direction === 'rtl' ? mirroredBars(laidOut) : laidOut;
  }, [chart, direction]);
  const box = useRef<HTMLDivElement>(null);
  const [isReached, setReached] = useState(false);
  const reach = () => setReached(true);
  const isAwaited = useCallback(() => box.current === document.activeElement, []);
  const bars = <ChartBars layout={layout} />;
  const label = t('chart.values', { title });
  return (
    <div className={styles.scroll} data-wide={layout.width !== null}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, and there are none here */}
      <div
        ref={box}
        className={styles.box}
        data-count={layout.width === null ? chart.groups.length : 'many'}
        role="group"
        aria-label={label}
        tabIndex={isReached ? -1 : 0}
        onPointerEnter={reach}
        onTouchStart={reach}
        onFocus={reach}
      >
        <div className={styles.plot}>
          {layout.width !== null && <Strut width={layout.width} />}
          <div className={styles.bars}>
            {isReached ? (
              // Without the chunk, as on a line that fails, the static picture stays.
              <ErrorBoundary fallback={() => bars}>
                <Suspense fallback={bars}>
                  <LiveBars
                    chart={chart}
                    layout={layout}
                    picture={bars}
                    label={label}
                    direction={direction}
                    fillOf={fillOf}
                    isAwaited={isAwaited}
                  />
                </Suspense>
              </ErrorBoundary>
            ) : (
              bars
            )}
          </div>
          <ChartLabels layout={layout} />
        </div>
        {layout.names.length === 0 && (
          <ul className={styles.names}>
            {chart.groups.map((group, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two meetings may have one name
              <li key={index}>
                <strong lang={lang}>{group.name}</strong>
                {group.details.map((detail) => (
                  <span key={detail}>{detail}</span>
                ))}
              </li>
            ))}
          </ul>
        )}
      </div>
      {layout.width !== null && (
        <Suspense>
          <ChartOnPaper chart={chart} />
        </Suspense>
      )}
    </div>
  );
}

/** Holds a width that only data knows: a style attribute would break the page's policy. */
function Strut({ width }: { width: number }) {
  return <svg className={styles.strut} width={width} height="0" aria-hidden="true" />;
}
