import type { ReactNode } from 'react';
import { type Derived, told } from '../analysis/figure.ts';
import type { Source } from '../domain/provenance.ts';
import { Askable } from './Askable.tsx';
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

type Worded = {
  source: Source;
  text: string;
  /** The text in pieces, where it holds names of the report, marked as such. */
  children?: ReactNode;
};

/** A fact of the report in the words of the interface, such as a date or a count, that answers for itself. */
export function WordedFact({ source, text, children = text }: Worded) {
  return (
    <Askable figure={told(text, source)} shown={text}>
      {children}
    </Askable>
  );
}

/** A name or another fact in the report's own words. */
export function Fact({ source, children }: { source: Source; children: string }) {
  return (
    <WordedFact source={source} text={children}>
      <ReportText>{children}</ReportText>
    </WordedFact>
  );
}
