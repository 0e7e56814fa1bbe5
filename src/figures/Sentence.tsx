import { Children, type ReactNode } from 'react';
import styles from './Sentence.module.css';

/** What belongs to the word before, with the blank that French sets between. */
const signs = /^[\u00a0\u202f]?[,.:;)،؛，。：；）]+/;

/**
 * Words and what can be pressed among them. A browser breaks a line behind whatever can be pressed, even before a stop:
 * each sign stays with what it follows.
 */
export function Sentence({ children }: { children: ReactNode }) {
  const pieces: ReactNode[] = [];
  for (const piece of Children.toArray(children)) {
    const [sign] = (typeof piece === 'string' && signs.exec(piece)) || [];
    const before = pieces.at(-1);
    if (sign === undefined || typeof before !== 'object') {
      pieces.push(piece);
      continue;
    }
    const kept = (
      <span key={pieces.length} className={styles.kept}>
        {before}
        {sign}
      </span>
    );
    pieces.splice(-1, 1, kept, String(piece).slice(sign.length));
  }
  return pieces;
}
