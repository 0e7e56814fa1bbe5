import { createElement, type ReactNode } from 'react';
import { directionOf } from '../i18n/languages.ts';
import { type Drawing, mirrored, type Role } from '../pictures/drawing.ts';
import { type SvgElement, svgElementsOf } from '../pictures/svgOf.ts';
import { useWords } from '../ui/wordsContext.ts';
import styles from './DrawingSvg.module.css';

/** Lengths follow the reader's size of type, colours the theme: attributes may name both, and the policy allows them. */
const rem = (pixels: number): string => `${Number((pixels / 16).toFixed(4))}rem`;
// Some series are hatched where colour cannot tell.
const colour = (role: Role): string =>
  role === 'remote' || role === 'input' ? `var(--${role}-fill)` : `var(--${role})`;

// Elements of a drawing have no name of their own and never move.
const drawn = ({ name, attributes, content }: SvgElement, index: number): ReactNode =>
  createElement(
    name,
    { key: index, ...attributes },
    typeof content === 'string' ? content : content.map(drawn),
  );

type Props = { drawing: Drawing; length?: (pixels: number) => string | number };

/** What a drawing holds, for an svg whose size is told in another way. */
export function DrawingElements({ drawing, length = rem }: Props) {
  const turned = directionOf(useWords().language) === 'rtl' ? mirrored(drawing) : drawing;
  return svgElementsOf(turned, { length, colour }).map(drawn);
}

/** A drawing on the page. What it shows stands beside it in words, so that it is hidden from who reads by ear. */
export function DrawingSvg({ drawing }: { drawing: Drawing }) {
  return (
    <svg className={styles.drawing} width="100%" height={rem(drawing.height)} aria-hidden="true">
      <DrawingElements drawing={drawing} />
    </svg>
  );
}
