import { Children, type ReactNode } from 'react';
import styles from './Sentence.module.css';

/**
 * Words in three: what belongs to what stands before, such as a comma, with the blank that French sets between; the words;
 * and what is written together with what comes after, such as an Arabic "and".
 */
const inThree = /^([\u00a0\u202f]?[,.:;)،؛，。：；）]+)?(.*?)((?<!\S)\S{1,2})?$/s;

const partOf = (piece: unknown, part: 1 | 2 | 3): string | undefined =>
  typeof piece === 'string' ? inThree.exec(piece)?.[part] : undefined;

/**
 * Words and what can be pressed among them. A browser breaks a line before and behind whatever can be pressed, even before
 * a stop: signs stay with what they belong to.
 */
export function Sentence({ children }: { children: ReactNode }) {
  const pieces = Children.toArray(children);
  return pieces.map((piece, index) => {
    const [before, after] = [pieces[index - 1], pieces[index + 1]];
    if (typeof piece === 'string') {
      return [
        typeof before !== 'object' && partOf(piece, 1),
        partOf(piece, 2),
        typeof after !== 'object' && partOf(piece, 3),
      ];
    }
    const [start, sign] = [partOf(before, 3), partOf(after, 1)];
    if (!start && !sign) return piece;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no name but its place
      <span key={index} className={styles.kept}>
        {start}
        {piece}
        {sign}
      </span>
    );
  });
}
