import { createElement, type ReactNode } from 'react';
import { directionOf } from '../i18n/languages.ts';
import { type Drawing, mirrored } from '../pictures/drawing.ts';
import { type SvgElement, svgElementsOf } from '../pictures/svgOf.ts';
import { useWords } from '../ui/wordsContext.ts';
import styles from './DrawingSvg.module.css';

/** Lengths follow the reader's size of type, colours the theme: attributes may name both, and the policy allows them. */
const paint = {
  length: (pixels: number): string => `${Number((pixels / 16).toFixed(4))}rem`,
  colour: (role: string): string => `var(--${role})`,
};

// Elements of a drawing have no name of their own and never move.
const drawn = ({ name, attributes, content }: SvgElement, index: number): ReactNode =>
  createElement(
    name,
    { key: index, ...attributes },
    typeof content === 'string' ? content : content.map(drawn),
  );

/** A drawing on the page. What it shows stands beside it in words, so that it is hidden from who reads by ear. */
export function DrawingSvg({ drawing }: { drawing: Drawing }) {
  const turned = directionOf(useWords().language) === 'rtl' ? mirrored(drawing) : drawing;
  return (
    <svg className={styles.drawing} width="100%" height={paint.length(drawing.height)} aria-hidden="true">
      {svgElementsOf(turned, paint).map(drawn)}
    </svg>
  );
}
