import { type Type, wrapText } from '../pictures/textWidth.ts';

/*
 * A slide is measured in units: its shorter side has 1080 of them at 16:9, and 1200 where it is less wide, so that every
 * arrangement holds about as much. One deck serves every window, so that an address means the same slide everywhere; what
 * fits is therefore decided for the tightest arrangement.
 */

/** The three arrangements a slide knows: 16:9, 4:3 and portrait 3:4. */
export const arrangements = ['wide', 'square', 'portrait'] as const;
export type Arrangement = (typeof arrangements)[number];

/** Width between the margins, and height between kicker and foot, title included. */
export const frames: Record<Arrangement, { width: number; height: number; titleSize: number }> = {
  wide: { width: 1728, height: 800, titleSize: 64 },
  square: { width: 1408, height: 890, titleSize: 64 },
  portrait: { width: 1056, height: 1260, titleSize: 64 },
};
const underTitle = 44;

/** The estimate of widths is for the widest font named; a slide is set in the first that is there. */
const usualFont = 0.9;

/** Lines that a text fills in so much room. */
export const linesOf = (text: string, type: Type, width: number): number =>
  Math.max(1, wrapText(text, { ...type, size: type.size * usualFont }, width).length);

export const isLongTitle = (title: string): boolean => title.length > 110;

/** What stands over the body of a slide. */
export type Heading = { title: string; kicker: string };

const kickerType: Type = { size: 36, bold: true };

/** The height that title and kicker leave to the body. One line of the kicker is reckoned with in the frame. */
function bodyHeight(arrangement: Arrangement, { title, kicker }: Heading): number {
  const { width, height, titleSize } = frames[arrangement];
  // A long title is set smaller, still far above the floor.
  const size = isLongTitle(title) ? 44 : titleSize;
  const lines = linesOf(title, { size: size * 0.82, bold: true }, width);
  const moreKicker = (linesOf(kicker, kickerType, width - 160) - 1) * 47;
  return Math.max(height * 0.3, height - moreKicker - lines * size * 1.14 - underTitle);
}

/** Height of something that has so many units across. */
export type Measure = (width: number, arrangement: Arrangement) => number;

/** One under the other. */
export const stacked =
  <Item>(measureOf: (item: Item) => Measure) =>
  (items: readonly Item[]): Measure =>
  (width, arrangement) =>
    items.reduce((sum, item) => sum + measureOf(item)(width, arrangement), 0);

/**
 * The share of a slide's body that something takes in one arrangement: 1 fills it.
 * @param grow how much larger than usual it is set
 */
function shareIn(arrangement: Arrangement, measure: Measure, heading: Heading, grow: number): number {
  const height = measure(frames[arrangement].width / grow, arrangement);
  return (height * grow) / bodyHeight(arrangement, heading);
}

/** The share in the tightest arrangement. */
export function shareOf(measure: Measure, heading: Heading): number {
  return Math.max(...arrangements.map((arrangement) => shareIn(arrangement, measure, heading, 1)));
}

/** How much larger than usual a body is set in each arrangement. */
export type Growth = Record<Arrangement, number>;
export const asUsual: Growth = { wide: 1, square: 1, portrait: 1 };

const steps = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1];

/** How much larger a part can be set where it would leave its slide half empty: read from the back of the hall. */
export function growthOf(measure: Measure, heading: Heading, most: number): Growth {
  const within = (arrangement: Arrangement): number =>
    steps.find((step) => step <= most && shareIn(arrangement, measure, heading, step) <= 0.92) ?? 1;
  return { wide: within('wide'), square: within('square'), portrait: within('portrait') };
}

/** The growth that all of several parts bear. */
export function leastOf(growths: readonly Growth[]): Growth {
  const least = (arrangement: Arrangement): number =>
    Math.min(...growths.map((growth) => growth[arrangement]));
  return { wide: least('wide'), square: least('square'), portrait: least('portrait') };
}
