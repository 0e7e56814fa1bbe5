import type { Change } from '../../analysis/comparison/change.ts';
import { isInWords, isSummary } from '../../analysis/comparison/ownWords.ts';
import { wordingsOf } from '../../analysis/comparison/wordings.ts';
import { SummaryMark } from '../../figures/StatusTag.tsx';
import { ChangedWords } from './ChangedWords.tsx';
import { useComparing } from './comparing.ts';
import { SideText, SideWords } from './SideWords.tsx';

type Props = {
  change: Change;
  side: 'before' | 'after';
  /** Both wordings in one text, where there are two. */
  both?: boolean;
  /** Folded words of a search. */
  found?: readonly string[];
};

const sideOf = { before: 'earlier', after: 'later' } as const;

/** What one side of a change says, marked as on the dashboard where the words are a summary of ours. */
export function ChangeSide({ change, side, both = false, found = [] }: Props) {
  const text = useComparing().textsOf(change)[side];
  const wordings = wordingsOf(change);
  const of = sideOf[side];
  return (
    <>
      {wordings ? (
        <SideWords of={of}>
          <ChangedWords {...wordings} show={both ? 'both' : side} found={found} />
        </SideWords>
      ) : (
        <SideText of={of} isOwn={isInWords(change, side)} found={found}>
          {text}
        </SideText>
      )}
      {isSummary(change, side) && (
        <>
          {' '}
          <SummaryMark />
        </>
      )}
    </>
  );
}
