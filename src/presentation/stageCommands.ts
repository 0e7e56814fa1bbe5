import type { Dispatch } from 'react';
import { toggleFullScreen } from './fullScreen.ts';
import type { Cover } from './inStep.ts';
import type { Command } from './keys.ts';
import { openPresenter } from './presenterWindow.ts';
import type { Session } from './session.ts';
import { neighbourOf, type Show } from './show.ts';
import type { StageAction, StageState } from './stageState.ts';

type Around = {
  show: Show;
  state: StageState;
  dispatch: Dispatch<StageAction>;
  /** Shows one more part of the slide, where it is shown step by step; false where there is none. */
  takeStep: () => boolean;
  session: Session | null;
  onSession: (session: Session) => void;
};

export type StageCommands = Record<Command, () => void> & {
  moveTo: (slide: number) => void;
  step: (by: 1 | -1) => void;
  /** Covers the slide, or uncovers it. */
  cover: (next: NonNullable<Cover>) => void;
};

/** What keys, hands and buttons of the stage do. */
export function stageCommands({
  show,
  state,
  dispatch,
  takeStep,
  session,
  onSession,
}: Around): StageCommands {
  const { number, slides, inStep, onSlide, onLeave } = show;
  const toggle = (what: 'overview' | 'notes' | 'captions' | 'pointer' | 'help') => () =>
    dispatch({ kind: 'toggle', what });
  const moveTo = (to: number) => {
    dispatch({ kind: 'moved' });
    if (to !== number) onSlide(Math.min(slides.length, Math.max(1, to)));
  };
  const step = (by: 1 | -1) => {
    if (by === -1 || !takeStep()) moveTo(neighbourOf(show, by));
  };
  const cover = (next: NonNullable<Cover>) =>
    inStep.change({ cover: inStep.shared.cover === next ? null : next });
  return {
    moveTo,
    step,
    cover,
    next: () => step(1),
    previous: () => step(-1),
    first: () => moveTo(1),
    last: () => moveTo(slides.length),
    go: () => {
      if (state.digits !== '') moveTo(Number(state.digits));
    },
    leave: () => {
      if (state.digits !== '' || state.overview) dispatch({ kind: 'moved' });
      else onLeave();
    },
    black: () => cover('black'),
    white: () => cover('white'),
    'full-screen': async () => {
      if (!(await toggleFullScreen())) dispatch({ kind: 'no-full-screen' });
    },
    presenter: () => {
      const opened = openPresenter(session);
      if (opened) onSession(opened);
      else dispatch({ kind: 'blocked' });
    },
    overview: toggle('overview'),
    notes: toggle('notes'),
    captions: toggle('captions'),
    pointer: toggle('pointer'),
    help: toggle('help'),
  };
}
