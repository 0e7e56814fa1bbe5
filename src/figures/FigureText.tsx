import type { ReactNode } from 'react';
import type { Figure } from '../analysis/figure.ts';
import type { Source } from '../domain/provenance.ts';
import { useWords } from '../ui/wordsContext.ts';
import { Askable } from './Askable.tsx';
import styles from './FigureText.module.css';
import { NotStated, StatusTag } from './StatusTag.tsx';

type Props<T> = {
  figure: Figure<T>;
  /** True where the value carries a sign, which already tells that it is derived. */
  signed?: boolean;
  children: (value: T) => ReactNode;
};

/** A figure with the mark of its status, which answers for itself: the one way a figure comes onto the page. */
export function FigureText<T>(props: Props<T>) {
  const marked = <Marked {...props} />;
  return (
    <Askable figure={props.figure} shown={marked}>
      {marked}
    </Askable>
  );
}

/** What the cell of the report says, where no value could be read from it. */
function unreadWords({ row, column, quote }: Source): string | undefined {
  return row === undefined || column === undefined ? undefined : quote;
}

function Marked<T>({ figure, signed = false, children }: Props<T>) {
  const { t } = useWords();
  switch (figure.status) {
    case 'stated':
      return children(figure.value);
    case 'approximate':
      return (
        <>
          <span className={styles.about}>{t('status.about')}</span> {children(figure.value)}
        </>
      );
    case 'derived':
      return (
        <>
          {!signed && (
            <span aria-hidden="true" className={styles.derived}>
              =
            </span>
          )}
          <span className="visually-hidden">{t('status.derived')} </span>
          {figure.approximate && <span className={styles.about}>{t('status.about')} </span>}
          {children(figure.value)}
        </>
      );
    case 'to-be-confirmed':
      return (
        <>
          {children(figure.value)} <StatusTag status={figure.status} />
        </>
      );
    case 'to-be-determined':
      return <StatusTag status={figure.status} />;
    case 'corrected': {
      const before = figure.was === null ? unreadWords(figure.source) : children(figure.was);
      return (
        <>
          <span className={styles.corrected}>{children(figure.value)}</span>
          {before !== undefined && (
            <>
              {' '}
              <span className="visually-hidden">{t('status.corrected')} </span>
              <del dir="auto">{before}</del>
            </>
          )}
        </>
      );
    }
    case 'not-stated':
      return <NotStated />;
    default:
      return figure satisfies never;
  }
}

/** How a corrected figure looks, for the key. */
export function CorrectedExample() {
  return (
    <>
      <span className={styles.corrected}>64</span> <del>46</del>
    </>
  );
}
