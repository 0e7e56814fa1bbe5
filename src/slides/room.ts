import { type Type, wrapText } from '../pictures/textWidth.ts';

/*
 * A slide is measured in units: its shorter side has 1080 of them, whatever the window. One deck serves every window,
 * so that an address means the same slide everywhere; what fits is therefore decided for the tightest arrangement.
 */

/** The three arrangements a slide knows: 16:9, 4:3 and portrait 3:4. */
export const arrangements = ['wide', 'square', 'portrait'] as const;
export type Arrangement = (typeof arrangements)[number];

/** Width between the margins, and height between kicker and foot, title included. */
const frames: Record<Arrangement, { width: number; height: number; titleSize: number }> = {
  wide: { width: 1728, height: 810, titleSize: 64 },
  square: { width: 1248, height: 790, titleSize: 56 },
  portrait: { width: 936, height: 1120, titleSize: 56 },
};
const underTitle = 44;

/** The estimate of widths is for the widest font named; a slide is set in the first that is there. */
const usualFont = 0.9;

/** Lines that a text fills in so much room. */
export const linesOf = (text: string, type: Type, width: number): number =>
  Math.max(1, wrapText(text, { ...type, size: type.size * usualFont }, width).length);

/** The height a title leaves to the body of its slide. */
function bodyHeight(arrangement: Arrangement, title: string): number {
  const { width, height, titleSize } = frames[arrangement];
  // A long title is set smaller, still far above the floor.
  const size = isLongTitle(title) ? 44 : titleSize;
  const lines = linesOf(title, { size: size * 0.96, bold: true }, width);
  return Math.max(height * 0.3, height - lines * size * 1.14 - underTitle);
}

export const isLongTitle = (title: string): boolean => title.length > 110;

/** Height of an item where it has so many units across. */
export type Measure = (fullWidth: number, arrangement: Arrangement) => number;

/** The share of a slide's body that something takes in the tightest arrangement: 1 fills it. */
export function shareOf(measure: Measure, title: string): number {
  return Math.max(
    ...arrangements.map(
      (arrangement) => measure(frames[arrangement].width, arrangement) / bodyHeight(arrangement, title),
    ),
  );
}
