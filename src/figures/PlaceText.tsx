import { createContext, createElement, Fragment, type ReactNode, use } from 'react';
import type { Source } from '../domain/provenance.ts';
import { piecesOfPlace } from '../format/places.ts';
import { useWords } from '../ui/wordsContext.ts';
import { ReportText } from './ReportText.tsx';

const own = (label: string): ReactNode => <ReportText>{label}</ReportText>;

/** What tells which report a place is in, where there are several. */
export const ReportOfPlaceContext = createContext<((source: Source) => ReactNode) | null>(null);

/** A place in the report, whose labels are its own. */
export const PlaceText = ({ source }: { source: Source }) =>
  createElement(
    Fragment,
    null,
    use(ReportOfPlaceContext)?.(source),
    ...piecesOfPlace(useWords(), source, own),
  );
