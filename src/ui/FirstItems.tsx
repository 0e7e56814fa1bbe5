import { type ReactNode, useState } from 'react';
import { LaterPart } from './LaterPart.tsx';

/** No report on a focus group's work tells so much; a long text that was read as one does, and would hold up the page. */
const atOnce = 200;
const loadMore = async () => (await import('./MoreItems.tsx')).MoreItems;

type Props<Item> = { items: readonly Item[]; children: (shown: readonly Item[]) => ReactNode };

/** All items of a list; of a very long one the first, and more when asked for. */
export function FirstItems<Item>({ items, children }: Props<Item>) {
  const [limit, setLimit] = useState(atOnce);
  return (
    <>
      {children(items.slice(0, limit))}
      {items.length > limit && (
        <LaterPart
          load={loadMore}
          props={{
            shown: limit,
            total: items.length,
            step: atOnce,
            onMore: () => setLimit(limit + atOnce),
          }}
        />
      )}
    </>
  );
}
