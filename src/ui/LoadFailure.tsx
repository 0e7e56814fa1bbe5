import { Button } from './Button.tsx';
import { useWords } from './wordsContext.ts';

/**
 * In the place of a part that could not be fetched. Where only the network was away another attempt is enough; where the
 * site was renewed meanwhile the old part is gone, and a reload brings the new one. The address keeps the view.
 */
export function LoadFailure({ onAgain }: { onAgain: () => void }) {
  const { t } = useWords();
  return (
    <p role="alert">
      {t('header.failed')} <Button onClick={onAgain}>{t('panel.retry')}</Button>{' '}
      <Button onClick={() => window.location.reload()}>{t('panel.reload')}</Button>
    </p>
  );
}
