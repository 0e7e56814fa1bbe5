import { Fragment, type ReactNode, useState } from 'react';
import { LaterPart } from './LaterPart.tsx';
import { usePrinting } from './usePrinting.ts';

/** No report on a focus group's work tells so much; a long text that was read as one does, and would hold up the page. */
const atOnce = 100;
/** Paper gets more, as of a long table: there, nobody can ask. */
const onPaper = 2_000;
const loadMore = async () => (await import('./MoreItems.tsx')).MoreItems;

type FirstProps<Item> = {
  items: readonly Item[];
  /** So many stand there at first, and so many come when more are asked for. */
  step?: number;
  /** So many at least are printed. */
  printed?: number;
  children: (first: readonly Item[], more: ReactNode) => ReactNode;
};

/** All of a list; of a very long one the first, and what asks for more. */
export function First<Item>({ items, step = atOnce, printed = onPaper, children }: FirstProps<Item>) {
  const [asked, setAsked] = useState(step);
  const shown = Math.max(asked, usePrinting() ? printed : 0);
  // All of them are the same list each time it is drawn: what is reckoned from it stays.
  if (items.length <= shown) return children(items, null);
  const props = { shown, total: items.length, step, onMore: () => setAsked(asked + step) };
  return children(items.slice(0, shown), <LaterPart load={loadMore} props={props} />);
}

type Props<Item> = Omit<FirstProps<Item>, 'children'> & {
  /** What holds the items, such as a list; without it they stand one after the other. */
  within?: (items: ReactNode) => ReactNode;
  children: (item: Item) => ReactNode;
};

/** All items of a list; of a very long one the first, and more when asked for. */
export function FirstItems<Item>({ within = (all) => all, children, ...list }: Props<Item>) {
  return (
    <First {...list}>
      {(first, more) => (
        <>
          {within(
            first.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a report may say the same twice
              <Fragment key={index}>{children(item)}</Fragment>
            )),
          )}
          {more}
        </>
      )}
    </First>
  );
}
