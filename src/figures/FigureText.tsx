import type { ReactNode } from 'react';
import type { Figure } from '../analysis/figure.ts';
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
    case 'corrected':
      return (
        <>
          <span className={styles.corrected}>{children(figure.value)}</span>
          {figure.was !== null && (
            <>
              {' '}
              <span className="visually-hidden">{t('status.corrected')} </span>
              <del>{children(figure.was)}</del>
            </>
          )}
        </>
      );
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
