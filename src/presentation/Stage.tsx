import { useEffect, useReducer, useRef } from 'react';
import { usePrinting } from '../ui/usePrinting.ts';
import { ControlBar } from './ControlBar.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { useSwitch } from './kept.ts';
import type { Asked } from './keys.ts';
import { NotesBox } from './NotesBox.tsx';
import { Overview } from './Overview.tsx';
import { Pointer } from './Pointer.tsx';
import { PrintedDeck } from './PrintedDeck.tsx';
import { usePresentingWords } from './presentingWords.ts';
import { StageNotices } from './StageNotices.tsx';
import { StageSlide } from './StageSlide.tsx';
import type { Session } from './session.ts';
import type { Show } from './show.ts';
import { stageCommands } from './stageCommands.ts';
import { stageAfter, stageAtFirst } from './stageState.ts';
import { useHands } from './useHands.ts';
import { useKeys } from './useKeys.ts';
import { useSteps } from './useSteps.ts';
import { useWakeLock } from './useWakeLock.ts';

type Props = { show: Show; session: Session | null; onSession: (session: Session) => void };

/** The window that the hall sees. */
export function Stage({ show, session, onSession }: Props) {
  const { t } = usePresentingWords().stage;
  const { cover } = show.inStep.shared;
  const [state, dispatch] = useReducer(stageAfter, stageAtFirst);
  const [withLetters, toggleLetters] = useSwitch('letters', true);
  const [inSteps, toggleSteps] = useSwitch('steps', false);
  const main = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const { takeStep } = useSteps(box, inSteps, show.number);
  const printing = usePrinting();
  useWakeLock();

  // Who comes from the page, by keyboard or by ear, is put here.
  useEffect(() => main.current?.focus(), []);

  const commands = stageCommands({ show, state, dispatch, takeStep, session, onSession });
  useKeys(withLetters, (asked: Asked) => {
    // Under a cover every key only takes it away.
    if (cover !== null) commands.cover(cover);
    else if ('digit' in asked) dispatch({ kind: 'digit', digit: asked.digit });
    else commands[asked.command]();
  });
  useHands(box, (by) => (cover === null ? commands.step(by) : commands.cover(cover)));

  return (
    <div className="stage" data-notes={state.notes} data-pointer={state.pointer}>
      <main ref={main} tabIndex={-1} className="stage-main">
        <StageSlide show={show} box={box} captions={state.captions} hidden={state.overview} />
        {state.overview && <Overview show={show} onChoose={commands.moveTo} />}
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
          aria-label={t('stage.covered')}
          onClick={() => commands.cover(cover)}
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
