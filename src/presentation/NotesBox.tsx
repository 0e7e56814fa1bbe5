import { useId } from 'react';
import { keepNotes, useNotes } from './notes.ts';
import { usePresentingWords } from './presentingWords.ts';
import type { Show } from './show.ts';

/** The notes to the slide shown, to be read and written. */
export function NotesBox({ show: { slides, number, report } }: { show: Show }) {
  const { t } = usePresentingWords().stage;
  const slide = slides[number - 1];
  return slide && <Box key={slide.id} slide={slide} number={number} report={report} t={t} />;
}

type Props = {
  slide: Show['slides'][number];
  number: number;
  report: string;
  t: ReturnType<typeof usePresentingWords>['stage']['t'];
};

function Box({ slide, number, report, t }: Props) {
  const id = useId();
  const { text, own } = useNotes(report, slide);
  return (
    <div className="notes-box">
      <label htmlFor={id}>{t('presenter.notesOf', { number })}</label>
      <textarea
        id={id}
        value={text}
        aria-describedby={`${id}-kept`}
        onChange={({ target }) => keepNotes(report, slide, target.value)}
      />
      <p id={`${id}-kept`}>
        {t('presenter.kept')}
        {own && (
          <button
            type="button"
            className="stage-button"
            onClick={() => keepNotes(report, slide, slide.notes.join('\n'))}
          >
            {t('presenter.ownWords')}
          </button>
        )}
      </p>
    </div>
  );
}
