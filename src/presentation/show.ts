import type { Slide } from '../slides/slide.ts';
import { isEssential } from '../slides/slot.ts';
import type { InStep } from './useInStep.ts';

/** What is being shown, and the ways to move in it. */
export type Show = {
  slides: readonly Slide[];
  /** The slide shown, from 1. */
  number: number;
  group: string;
  /** Names the report, for what is kept with it. */
  report: string;
  inStep: InStep;
  onSlide: (slide: number, how?: 'push' | 'replace') => void;
  onLeave: () => void;
};

/** True where a slide is left out: only while the presenter is short of time. */
export const isLeftOut = ({ slides, inStep }: Show, number: number): boolean => {
  const slide = slides[number - 1];
  return inStep.shared.short && slide !== undefined && !isEssential(slide);
};

/** The next slide in a direction, past those left out; the same where there is none. */
export function neighbourOf(show: Show, step: 1 | -1): number {
  let number = show.number + step;
  while (number >= 1 && number <= show.slides.length) {
    if (!isLeftOut(show, number)) return number;
    number += step;
  }
  return show.number;
}
