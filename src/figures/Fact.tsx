import { type Derived, told } from '../analysis/figure.ts';
import type { Source } from '../domain/provenance.ts';
import { Askable } from './Askable.tsx';
import { Naming } from './Naming.tsx';
import { ReportText } from './ReportText.tsx';

/** A count within a sentence, where the sign of a derived figure would disturb the reading. */
export function Counted({ figure, show }: { figure: Derived<number>; show: (n: number) => string }) {
  const shown = show(figure.value);
  return (
    <Askable figure={figure} shown={shown}>
      {shown}
    </Askable>
  );
}

/** `names`: those out of the report that stand in the text. */
type Worded = { source: Source; text: string; names?: readonly string[] };

/** A fact of the report in the words of the interface, such as a date or a count, that answers for itself. */
export function WordedFact({ source, text, names = [] }: Worded) {
  const shown = <Naming names={names}>{text}</Naming>;
  return (
    <Askable figure={told(text, source)} shown={shown}>
      {shown}
    </Askable>
  );
}

/** A name or another fact in the report's own words. */
export function Fact({ source, children }: { source: Source; children: string }) {
  return (
    <Askable figure={told(children, source)} shown={children}>
      <ReportText>{children}</ReportText>
    </Askable>
  );
}
