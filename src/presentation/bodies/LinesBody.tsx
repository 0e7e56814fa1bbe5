import { ReportText } from '../../figures/ReportText.tsx';
import type { Line } from '../../slides/slide.ts';
import { useWords } from '../../ui/wordsContext.ts';

/** Statements in large type. They are numbered where they can be referred to. */
export function LinesBody({ lines, numbered }: { lines: readonly Line[]; numbered: boolean }) {
  const { t } = useWords();
  return (
    <ul className="lines" data-numbered={numbered}>
      {lines.map(({ text, summary, number }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a report may say the same twice
        <li key={index} data-step="">
          {numbered && <span className="line-number">{number}</span>}
          <span className="line-text">
            <ReportText>{text}</ReportText>
            {summary && <span className="slide-summary"> {t('status.summary')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
