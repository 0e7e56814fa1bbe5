import { createElement, type ReactNode } from 'react';
import { directionOf } from '../i18n/languages.ts';
import type { Words } from '../i18n/words.ts';
import { type Drawing, mirrored } from '../pictures/drawing.ts';
import { type SvgElement, svgElementsOf } from '../pictures/svgOf.ts';
import { useWords } from '../ui/wordsContext.ts';
import styles from './DrawingSvg.module.css';

/** Lengths follow the reader's size of type, colours the theme: attributes may name both, and the policy allows them. */
const rem = (pixels: number): string => `${Number((pixels / 16).toFixed(4))}rem`;
const colour = (role: string): string => `var(--${role})`;

// Elements of a drawing have no name of their own and never move.
const drawn = ({ name, attributes, content }: SvgElement, index: number): ReactNode =>
  createElement(
    name,
    { key: index, ...attributes },
    typeof content === 'string' ? content : content.map(drawn),
  );

/** The elements of a drawing, turned for the reader's script. */
export function drawnFor(
  words: Words,
  drawing: Drawing,
  length: (pixels: number) => string | number,
): ReactNode {
  const turned = directionOf(words.language) === 'rtl' ? mirrored(drawing) : drawing;
  return svgElementsOf(turned, { length, colour }).map(drawn);
}

/** A drawing on the page. What it shows stands beside it in words, so that it is hidden from who reads by ear. */
export function DrawingSvg({ drawing }: { drawing: Drawing }) {
  const words = useWords();
  return (
    <svg className={styles.drawing} width="100%" height={rem(drawing.height)} aria-hidden="true">
      {drawnFor(words, drawing, rem)}
    </svg>
  );
}
