import { Fragment, type ReactNode, useState } from 'react';
import { LaterPart } from './LaterPart.tsx';

/** No report on a focus group's work tells so much; a long text that was read as one does, and would hold up the page. */
const atOnce = 100;
const loadMore = async () => (await import('./MoreItems.tsx')).MoreItems;

type Props<Item> = {
  items: readonly Item[];
  /** What holds the items, such as a list; without it they stand one after the other. */
  within?: (items: ReactNode) => ReactNode;
  children: (item: Item) => ReactNode;
};

/** All items of a list; of a very long one the first, and more when asked for. */
export function FirstItems<Item>({ items, within = (all) => all, children }: Props<Item>) {
  const [limit, setLimit] = useState(atOnce);
  return (
    <>
      {within(
        items.slice(0, limit).map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a report may say the same twice
          <Fragment key={index}>{children(item)}</Fragment>
        )),
      )}
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
