import { useWords } from '../../ui/wordsContext.ts';

export function LiaisonsNotes() {
  const { t } = useWords();
  return (
    <>
      <p>{t('liaisons.noteArrows')}</p>
      <p>{t('liaisons.note')}</p>
    </>
  );
}
