import type { ReactNode } from 'react';
import type { Changing } from '../../analysis/attendance.ts';
import { documentsOf } from '../../analysis/documents.ts';
import { knownValue } from '../../analysis/figure.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { ReportText } from '../../figures/ReportText.tsx';
import { Sentence } from '../../figures/Sentence.tsx';
import type { Words } from '../../i18n/words.ts';
import { useWords } from '../../ui/wordsContext.ts';
import { figureIn, withChange } from './summaryParts.tsx';

/** "37 input documents, 2 fewer than Geneva", or "input documents not stated". */
function clauseOf(
  words: Words,
  kind: 'input' | 'output',
  told: Changing,
  place: string | undefined,
): ReactNode {
  const figure = figureIn(kind, told.figure, (n) => words.t(`chart.${kind}Count`, { n }));
  const isKnown = knownValue(told.figure) !== null;
  const clause = isKnown
    ? figure
    : words.parts<`chart.${typeof kind}Missing`, ReactNode>(`chart.${kind}Missing`, {
        missing: figure,
      });
  return withChange(words, clause, told, place);
}

/** The documents chart in one sentence about the last meeting, each figure of it askable. */
export function DocumentsSummary({ meetings }: { meetings: readonly Meeting[] }): ReactNode {
  const words = useWords();
  const [last, before] = meetings.toReversed();
  const documents = documentsOf(meetings).at(-1);
  if (!last || !documents) return null;
  const { input, output } = documents;
  // A change stands between commas, so that the "and" after it needs one.
  const hasChange = before !== undefined && knownValue(input.change) !== null;
  return (
    <Sentence>
      {words.parts(hasChange ? 'chart.documentsChanged' : 'chart.documentsPlain', {
        place: <ReportText key="place">{last.place}</ReportText>,
        input: clauseOf(words, 'input', input, before?.place),
        output: clauseOf(words, 'output', output, before?.place),
      })}
    </Sentence>
  );
}
