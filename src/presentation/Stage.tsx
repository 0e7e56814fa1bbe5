import { useEffect, useReducer, useRef } from 'react';
import { ControlBar } from './ControlBar.tsx';
import { toggleFullScreen } from './fullScreen.ts';
import { HelpDialog } from './HelpDialog.tsx';
import type { Cover } from './inStep.ts';
import { useSwitch } from './kept.ts';
import type { Asked, Command } from './keys.ts';
import { NotesBox } from './NotesBox.tsx';
import { Overview } from './Overview.tsx';
import { Pointer } from './Pointer.tsx';
import { PrintedDeck } from './PrintedDeck.tsx';
import { openPresenter } from './presenterWindow.ts';
import { StageNotices } from './StageNotices.tsx';
import { StageSlide } from './StageSlide.tsx';
import type { Session } from './session.ts';
import { neighbourOf, type Show } from './show.ts';
import { stageAfter, stageAtFirst } from './stageState.ts';
import { useHands } from './useHands.ts';
import { useKeys } from './useKeys.ts';
import { usePrinting } from './usePrinting.ts';
import { useSteps } from './useSteps.ts';
import { useWakeLock } from './useWakeLock.ts';

type Props = { show: Show; session: Session | null; onSession: (session: Session) => void };

/** The window that the hall sees. */
export function Stage({ show, session, onSession }: Props) {
  const { number, slides, inStep, onSlide, onLeave } = show;
  const { cover } = inStep.shared;
  const [state, dispatch] = useReducer(stageAfter, stageAtFirst);
  const [withLetters, toggleLetters] = useSwitch('letters', true);
  const [inSteps, toggleSteps] = useSwitch('steps', false);
  const main = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const { takeStep } = useSteps(box, inSteps, number);
  const printing = usePrinting();
  useWakeLock();

  // Who comes from the page, by keyboard or by ear, is put here.
  useEffect(() => main.current?.focus(), []);

  const moveTo = (to: number) => {
    dispatch({ kind: 'moved' });
    if (to !== number) onSlide(Math.min(slides.length, Math.max(1, to)));
  };
  const coverWith = (next: Cover) => inStep.change({ cover: cover === next ? null : next });
  const step = (by: 1 | -1) => {
    if (by === 1 && takeStep()) return;
    moveTo(neighbourOf(show, by));
  };
  const leave = () => {
    if (state.digits !== '' || state.overview) dispatch({ kind: 'moved' });
    else onLeave();
  };
  const present = () => {
    const opened = openPresenter(session);
    if (opened) onSession(opened);
    else dispatch({ kind: 'blocked' });
  };
  const fillScreen = async () => {
    if (!(await toggleFullScreen())) dispatch({ kind: 'no-full-screen' });
  };

  const commands: Record<Command, () => unknown> = {
    next: () => step(1),
    previous: () => step(-1),
    first: () => moveTo(1),
    last: () => moveTo(slides.length),
    go: () => state.digits !== '' && moveTo(Number(state.digits)),
    leave,
    overview: () => dispatch({ kind: 'toggle', what: 'overview' }),
    black: () => coverWith('black'),
    white: () => coverWith('white'),
    'full-screen': fillScreen,
    presenter: present,
    notes: () => dispatch({ kind: 'toggle', what: 'notes' }),
    captions: () => dispatch({ kind: 'toggle', what: 'captions' }),
    pointer: () => dispatch({ kind: 'toggle', what: 'pointer' }),
    help: () => dispatch({ kind: 'toggle', what: 'help' }),
  };
  useKeys(withLetters, (asked: Asked) => {
    // Under a cover every key only takes it away.
    if (cover !== null) coverWith(cover);
    else if ('digit' in asked) dispatch({ kind: 'digit', digit: asked.digit });
    else commands[asked.command]();
  });
  useHands(box, (by) => (cover === null ? step(by) : coverWith(cover)));

  return (
    <div className="stage" data-notes={state.notes} data-pointer={state.pointer}>
      <main ref={main} tabIndex={-1} className="stage-main">
        <StageSlide show={show} box={box} captions={state.captions} hidden={state.overview} />
        {state.overview && <Overview show={show} onChoose={moveTo} />}
      </main>
      {state.notes && (
        <aside className="stage-notes">
          <NotesBox show={show} />
        </aside>
      )}
      <StageNotices show={show} state={state} />
      <ControlBar
        show={show}
        state={state}
        run={(command) => commands[command]()}
        hasSession={session !== null}
      />
      {cover !== null && (
        <button
          type="button"
          className="stage-cover"
          data-cover={cover}
          aria-label={cover}
          onClick={() => coverWith(cover)}
        />
      )}
      {state.pointer && <Pointer />}
      {state.help && (
        <HelpDialog
          letters={[withLetters, toggleLetters]}
          steps={[inSteps, toggleSteps]}
          onClose={() => dispatch({ kind: 'toggle', what: 'help' })}
        />
      )}
      {printing && <PrintedDeck show={show} />}
    </div>
  );
}
