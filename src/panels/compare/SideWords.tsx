import { Fragment, type ReactNode } from 'react';
import { Marked } from '../../figures/Marked.tsx';
import { ReportText } from '../../figures/ReportText.tsx';
import { ReportLanguageContext } from '../../figures/reportLanguage.ts';
import { ownPieces } from '../../format/ownPieces.ts';
import { languageOf, type SideOfPair, useComparing } from './comparing.ts';

type WordsProps = { of: SideOfPair; children: ReactNode };

/** Words of one of the two reports, in the language of that report. */
export function SideWords({ of, children }: WordsProps) {
  const { reports } = useComparing();
  return (
    <ReportLanguageContext value={languageOf(reports[of])}>
      <ReportText>{children}</ReportText>
    </ReportLanguageContext>
  );
}

type TextProps = {
  /** The report of which this is told. */
  of: SideOfPair;
  /** True where the words are the report's, and none of ours. */
  isOwn?: boolean;
  children: string;
  /** Folded words of a search. */
  found?: readonly string[];
};

const nothing: readonly string[] = [];

/** What is told of one of the two reports: in its own words, or in ours with its names among them. */
export function SideText({ of, isOwn = false, children, found = nothing }: TextProps) {
  const { names } = useComparing();
  const pieces = isOwn ? ['', children] : ownPieces(children, names[of]);
  return pieces.map((piece, index) => {
    const shown = <Marked text={piece} words={found} />;
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no name but its place
    return <Fragment key={index}>{index % 2 ? <SideWords of={of}>{shown}</SideWords> : shown}</Fragment>;
  });
}

/** What is told of both: a name that both reports have is in the language of the later. */
export function PairText({ children }: { children: string }) {
  const { names } = useComparing();
  return ownPieces(children, names.later).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no name but its place
    <SideText key={index} of={index % 2 ? 'later' : 'earlier'} isOwn={index % 2 === 1}>
      {piece}
    </SideText>
  ));
}
