import type { Statement } from '../domain/provenance.ts';
import { SummaryMark } from './StatusTag.tsx';

/** What the report tells, marked where the words are ours. */
export function StatementText({ statement }: { statement: Statement }) {
  return (
    <>
      {statement.text}
      {statement.summary && (
        <>
          {' '}
          <SummaryMark />
        </>
      )}
    </>
  );
}
