import { createElement, Fragment, type ReactNode } from 'react';
import type { Source } from '../domain/provenance.ts';
import { piecesOfPlace } from '../format/places.ts';
import { useWords } from '../ui/wordsContext.ts';
import { ReportText } from './ReportText.tsx';

const own = (label: string): ReactNode => <ReportText>{label}</ReportText>;

/** A place in the report, whose labels are its own. */
export const PlaceText = ({ source }: { source: Source }) =>
  createElement(Fragment, null, ...piecesOfPlace(useWords(), source, own));
