import { useWords } from '../../ui/wordsContext.ts';

export function MeetingsNotes() {
  const { t } = useWords();
  return (
    <>
      <p>{t('meetings.noteSums')}</p>
      <p>{t('meetings.notePeople')}</p>
    </>
  );
}
