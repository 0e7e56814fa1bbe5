import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type KeyboardEvent, useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { keyOfLine, type Line } from './rows.ts';

/** Height of a row of one line of text, in px: others are measured when they come near. */
const usualHeight = 41;
/** So many lines stand ready above and below the box. */
const ready = 2;

/** Where a key leads from a line; `page` is how many lines the box shows. */
const steps: Record<string, (from: number, page: number) => number> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  PageDown: (from, page) => from + page,
  PageUp: (from, page) => from - page,
  Home: () => 0,
  End: () => Number.POSITIVE_INFINITY,
};

const indexOf = (target: Element): number | null => {
  const index = target.closest('tr')?.dataset['index'];
  return index === undefined ? null : Number(index);
};

/** The row nearest to `to` on the way that leads there from `from`; lines that are no rows are passed over. */
function rowNear(lines: readonly Line[], from: number, to: number): number {
  const isRow = (index: number): boolean => 'at' in (lines[index] ?? {});
  const direction = to > from ? 1 : -1;
  const end = Math.max(0, Math.min(lines.length - 1, to));
  for (let index = end; index >= 0 && index < lines.length; index += direction)
    if (isRow(index)) return index;
  for (let index = end; index !== from; index -= direction) if (isRow(index)) return index;
  return from;
}

/** Which of very many lines stand on the page: those that the box shows, and the one that holds the focus. */
export function useLinesNear(box: HTMLElement | null, lines: readonly Line[]) {
  const [held, setHeld] = useState<number | null>(null);
  const keyAt = useCallback(
    (index: number) => {
      const line = lines[index];
      return line ? keyOfLine(line) : index;
    },
    [lines],
  );
  const rangeWith = useCallback(
    (range: Range) => {
      const near = defaultRangeExtractor(range);
      if (held === null || held >= range.count || near.includes(held)) return near;
      return [...near, held].sort((one, other) => one - other);
    },
    [held],
  );
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box,
    estimateSize: () => usualHeight,
    getItemKey: keyAt,
    rangeExtractor: rangeWith,
    overscan: ready,
    // The head stands over the first line that shows.
    scrollPaddingEnd: usualHeight,
  });
  const items = virtualizer.getVirtualItems();
  const near = items.flatMap(({ index, key, start }, place) => {
    const line = lines[index];
    return line ? [{ index, key, line, before: start - (items[place - 1]?.end ?? 0) }] : [];
  });

  const move = (event: KeyboardEvent<HTMLElement>) => {
    const { target, key, altKey, ctrlKey, metaKey } = event;
    const step = steps[key];
    const from = target instanceof Element && target.closest('th') ? indexOf(target) : null;
    if (!step || from === null || altKey || ctrlKey || metaKey) return;
    event.preventDefault();
    const page = Math.max(1, (virtualizer.range?.endIndex ?? 0) - (virtualizer.range?.startIndex ?? 0) - 1);
    const to = rowNear(lines, from, step(from, page));
    // On the page first, so that it can be focused.
    flushSync(() => setHeld(to));
    virtualizer.scrollToIndex(to);
    box?.scrollIntoView({ block: 'nearest' });
    box?.querySelector<HTMLElement>(`[data-index="${to}"] button`)?.focus({ preventScroll: true });
  };
  const bodyProps = {
    onKeyDown: move,
    onFocus: ({ target }: FocusEvent<HTMLElement>) => setHeld(indexOf(target)),
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
      if (!currentTarget.contains(relatedTarget)) setHeld(null);
    },
  };
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return { near, after, measure: virtualizer.measureElement, bodyProps };
}
