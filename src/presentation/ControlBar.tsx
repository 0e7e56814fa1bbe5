import type { PresentingPart } from '../i18n/en/presenting.ts';
import type { PlainKey } from '../i18n/words.ts';
import type { Command } from './keys.ts';
import { usePresentingWords } from './presentingWords.ts';
import type { Show } from './show.ts';
import type { StageState } from './stageState.ts';
import { useRecentPointer } from './useRecentPointer.ts';

type Props = { show: Show; state: StageState; run: (command: Command) => void; hasSession: boolean };
type Control = { command: Command; word: PlainKey<PresentingPart>; pressed?: boolean };

/** All that the keys do, as buttons: there when the pointer moves, a finger touches, or the focus comes. */
export function ControlBar({ show: { number, slides, inStep }, state, run, hasSession }: Props) {
  const { t } = usePresentingWords().stage;
  const recent = useRecentPointer();
  const { following, setFollowing, shared } = inStep;
  const controls: Control[] = [
    { command: 'overview', word: 'stage.overview', pressed: state.overview },
    { command: 'notes', word: 'stage.notes', pressed: state.notes },
    { command: 'presenter', word: 'stage.presenter' },
    { command: 'full-screen', word: 'stage.fullScreen' },
    { command: 'captions', word: 'stage.captions', pressed: state.captions },
    { command: 'pointer', word: 'stage.pointer', pressed: state.pointer },
    { command: 'black', word: 'stage.black', pressed: shared.cover === 'black' },
    { command: 'white', word: 'stage.white', pressed: shared.cover === 'white' },
    { command: 'help', word: 'stage.help' },
    { command: 'leave', word: 'stage.leave' },
  ];
  return (
    <nav className="stage-bar" aria-label={t('stage.controls')} data-recent={recent}>
      <button type="button" className="stage-button" onClick={() => run('previous')}>
        <span aria-hidden="true">←</span>
        <span className="visually-hidden">{t('stage.previous')}</span>
      </button>
      <span className="stage-place">{t('stage.place', { number, count: slides.length })}</span>
      <button type="button" className="stage-button" onClick={() => run('next')}>
        <span aria-hidden="true">→</span>
        <span className="visually-hidden">{t('stage.next')}</span>
      </button>
      {controls.map(({ command, word, pressed }) => (
        <button
          key={command}
          type="button"
          className="stage-button"
          aria-pressed={pressed}
          onClick={() => run(command)}
        >
          {t(word)}
        </button>
      ))}
      {hasSession && (
        <button
          type="button"
          className="stage-button"
          aria-pressed={following}
          onClick={() => setFollowing(!following)}
        >
          {t('stage.inStep')}
        </button>
      )}
    </nav>
  );
}
