import { usePresentingWords } from './presentingWords.ts';
import type { Show } from './show.ts';
import type { StageState } from './stageState.ts';

const notices = { blocked: 'stage.blocked', noFullScreen: 'stage.noFullScreen' } as const;

/** What the stage has to say beside the slide: a number being typed, a window that was blocked. */
export function StageNotices({
  show: { inStep },
  state: { digits, notice },
}: {
  show: Show;
  state: StageState;
}) {
  const { t } = usePresentingWords().stage;
  const said = [
    ...(digits === '' ? [] : [t('stage.typed', { digits })]),
    ...(notice === null ? [] : [t(notices[notice])]),
    ...(inStep.following ? [] : [t('stage.outOfStep')]),
  ];
  return (
    <div className="stage-notices" role="status" data-empty={said.length === 0}>
      {said.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
