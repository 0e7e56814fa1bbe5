import { useWords } from '../../ui/wordsContext.ts';

export function TimelineNotes() {
  const { t } = useWords();
  return (
    <>
      <p>{t('timeline.note')}</p>
      <p>{t('timeline.noteEnd')}</p>
    </>
  );
}
