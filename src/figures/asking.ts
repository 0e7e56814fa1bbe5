import { type ReactNode, useSyncExternalStore } from 'react';
import type { Figure } from '../analysis/figure.ts';
import { listening } from '../ui/listening.ts';

type OfFigure = {
  figure: Figure<unknown>;
  /** As it stands on the page; the value itself, where that is in the report's own words. */
  shown: ReactNode;
  /** True where the words on the page are ours and not the report's. */
  summary?: boolean;
};

/** One report's side of a change: what it says, and where it says so or would say so. */
export type Side = {
  /** Which report. */
  name: string;
  /** Of the report's own words. */
  language: string;
  value: string;
  /** True where the value is in the report's own words. */
  isOwn: boolean;
  /** True where it is a summary in our words. */
  isSummary: boolean;
  /** Names of the report that may stand in the value. */
  names: readonly string[];
  place: string;
  /** The report's own labels in the place. */
  labels: readonly string[];
  /** The report's own words, where they are known. */
  quote: string | undefined;
  /** Shows the place in the document as read, where there is one. */
  onShow: (() => void) | null;
};

type OfChange = { sides: () => readonly Side[]; shown: ReactNode };

/** What a reader asked: where does this figure, or this change between two reports, come from? */
export type Question = OfFigure | OfChange;

/** The one popover in which figures answer for themselves. */
export const answerId = 'answer';

const { subscribe, tell } = listening();
let trail: readonly Question[] = [];

function go(next: readonly Question[]): void {
  trail = next;
  tell();
}

/** Asks a figure on the page. */
export const ask = (question: Question): void => go([question]);
/** Asks an operand of the figure asked before. */
export const askFurther = (question: Question): void => go([...trail, question]);
export const stepBack = (): void => go(trail.slice(0, -1));

/** The questions on the way to the one now answered, which is the last. */
export const useTrail = (): readonly Question[] =>
  useSyncExternalStore(
    subscribe,
    () => trail,
    () => trail,
  );
