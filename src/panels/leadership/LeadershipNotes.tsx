import { useWords } from '../../ui/wordsContext.ts';

export function LeadershipNotes() {
  return <p>{useWords().t('leadership.note')}</p>;
}
