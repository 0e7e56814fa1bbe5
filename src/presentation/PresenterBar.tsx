import { usePresentingWords } from './presentingWords.ts';
import type { Show } from './show.ts';

type Props = { show: Show; step: (by: 1 | -1) => void; cover: (next: 'black' | 'white') => void };

/** What the presenter's keys do, as buttons. */
export function PresenterBar({ show: { inStep }, step, cover }: Props) {
  const { t } = usePresentingWords().stage;
  const { following, setFollowing, shared } = inStep;
  const toggle = (word: string, pressed: boolean, onClick: () => void) => (
    <button type="button" className="stage-button" aria-pressed={pressed} onClick={onClick}>
      {word}
    </button>
  );
  return (
    <div className="presenter-bar">
      <button type="button" className="stage-button" onClick={() => step(-1)}>
        {t('stage.previous')}
      </button>
      <button type="button" className="stage-button" onClick={() => step(1)}>
        {t('stage.next')}
      </button>
      {toggle(t('stage.black'), shared.cover === 'black', () => cover('black'))}
      {toggle(t('stage.white'), shared.cover === 'white', () => cover('white'))}
      {toggle(t('stage.inStep'), following, () => setFollowing(!following))}
      {!following && <p role="status">{t('stage.outOfStep')}</p>}
    </div>
  );
}
