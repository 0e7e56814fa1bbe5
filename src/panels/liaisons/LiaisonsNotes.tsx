import { useWords } from '../../ui/wordsContext.ts';

export function LiaisonsNotes() {
  return <p>{useWords().t('liaisons.note')}</p>;
}
