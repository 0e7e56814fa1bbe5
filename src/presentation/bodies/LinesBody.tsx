import type { Line } from '../../slides/slide.ts';
import { useWords } from '../../ui/wordsContext.ts';

/** Statements in large type. They are numbered where they can be referred to. */
export function LinesBody({ lines, numbered }: { lines: readonly Line[]; numbered: boolean }) {
  const List = numbered && lines.length > 1 ? 'ol' : 'ul';
  return (
    <List className="lines" data-numbered={List === 'ol'}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a report may say the same twice
        <li key={index} data-step="">
          <LineText line={line} />
        </li>
      ))}
    </List>
  );
}

/** A statement, with a word where the words are ours. */
export function LineText({ line: { text, summary } }: { line: Line }) {
  const { t } = useWords();
  return (
    <>
      {text}
      {summary && <span className="slide-summary"> {t('status.summary')}</span>}
    </>
  );
}
