import { formatCount } from '../format/counts.ts';
import { longTablePart } from '../i18n/longTableWords.ts';
import { Button } from './Button.tsx';
import { usePart } from './usePart.ts';
import { useWords } from './wordsContext.ts';

type Props = { shown: number; total: number; step: number; onMore: () => void };

/** How much of a very long list stands there, on paper too, and the way to more of it. */
export function MoreItems({ shown, total, step, onMore }: Props) {
  const page = useWords();
  const { t } = usePart(longTablePart);
  const counts = { shown: formatCount(page, shown), total: formatCount(page, total) };
  return (
    <p>
      {t('long.shown', counts)}{' '}
      <Button onClick={onMore}>{t('long.more', { n: Math.min(step, total - shown) })}</Button>
    </p>
  );
}
