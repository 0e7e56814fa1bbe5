import type { SourceRow } from '../../slides/slide.ts';

export function SourcesBody({ rows }: { rows: readonly SourceRow[] }) {
  return (
    <dl className="sources">
      {rows.map(({ subjects, places }) => (
        <div key={subjects.join()}>
          <dt>{subjects.join(', ')}</dt>
          <dd>{places.length > 0 ? places.join('; ') : null}</dd>
        </div>
      ))}
    </dl>
  );
}
