import { joined, joinedApart } from '../../format/lists.ts';
import type { SourceRow } from '../../slides/slide.ts';
import { useWords } from '../../ui/wordsContext.ts';

export function SourcesBody({ rows }: { rows: readonly SourceRow[] }) {
  const words = useWords();
  return (
    <dl className="sources">
      {rows.map(({ subjects, places }) => (
        <div key={subjects.join()}>
          <dt>{joined(words, subjects)}</dt>
          <dd>{places.length > 0 ? joinedApart(words, places) : null}</dd>
        </div>
      ))}
    </dl>
  );
}
