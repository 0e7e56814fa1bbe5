import { useWords } from '../../ui/wordsContext.ts';

export function NextStepsNotes() {
  const { t } = useWords();
  return (
    <p>
      <a href="#timeline">{t('next.note')}</a>
    </p>
  );
}
