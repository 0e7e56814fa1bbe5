import { told } from '../analysis/figure.ts';
import type { Source, Stated, Statement } from '../domain/provenance.ts';
import { AskMark } from './Askable.tsx';
import { FigureText } from './FigureText.tsx';
import { ReportText } from './ReportText.tsx';

/** What the report tells, with a mark that answers where, and says "summary" where the words are ours. */
export function StatementText({ statement: { text, summary, source } }: { statement: Statement }) {
  return (
    <>
      <ReportText>{text}</ReportText> <AskMark figure={told(text, source)} shown={text} summary={summary} />
    </>
  );
}

/** Words of the report that are too long to be pressed themselves, such as a note. */
export function ToldText({ text, source }: { text: string; source: Source }) {
  return (
    <>
      <ReportText>{text}</ReportText> <AskMark figure={told(text, source)} shown={text} />
    </>
  );
}

/** A field of prose, such as a mission: as a statement where it has words, as a figure where it has none. */
export function ProseText({ prose, summary }: { prose: Stated<string>; summary: boolean }) {
  if (prose.status !== 'stated') return <FigureText figure={prose}>{(text) => text}</FigureText>;
  return (
    <>
      <ReportText>{prose.value}</ReportText> <AskMark figure={prose} shown={prose.value} summary={summary} />
    </>
  );
}
