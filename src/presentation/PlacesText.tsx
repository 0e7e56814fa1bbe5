import { Fragment, type ReactNode } from 'react';
import { ReportText } from '../figures/ReportText.tsx';
import { placePieces } from '../slides/deckParts.ts';
import type { Place } from '../slides/slide.ts';
import { useWords } from '../ui/wordsContext.ts';
import { usePresentingWords } from './presentingWords.ts';

/** Pieces of a text in their order, in which the report's own words are marked as such. */
export const inOrder = (pieces: readonly ReactNode[]): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a piece is named by its place
  pieces.map((piece, index) => <Fragment key={index}>{piece}</Fragment>);

/** "Meetings, table 1; Liaisons" */
export function PlacesText({ places }: { places: readonly Place[] }) {
  const words = { page: useWords(), slides: usePresentingWords().slides };
  return inOrder(placePieces(words, places, (label): ReactNode => <ReportText>{label}</ReportText>));
}
