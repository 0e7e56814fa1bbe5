import type { Slide, SlideKind } from './slide.ts';

/** Minutes a slot may have. */
export const slotRange = { least: 3, most: 60, usual: 10 } as const;

/**
 * The rule for who is short of time: these stay, since the meeting decides on them; the rest can be read on the page.
 */
const essential: Record<SlideKind, boolean> = {
  title: true,
  purpose: false,
  glance: true,
  participants: false,
  documents: false,
  timeline: true,
  structure: false,
  group: true,
  leadership: false,
  liaisons: false,
  matters: false,
  asked: true,
  next: true,
  sources: false,
};

export const isEssential = ({ kind }: Pick<Slide, 'kind'>): boolean => essential[kind];

/** What a slide gets of the slot. `seconds` is 0 and `dropped` true where the short deck leaves it out. */
export type Share = { begin: number; seconds: number; dropped: boolean };

export type Slot = { minutes: number; short: boolean };

export const slotMinutes = (asked: number): number =>
  Number.isFinite(asked)
    ? Math.min(slotRange.most, Math.max(slotRange.least, Math.round(asked)))
    : slotRange.usual;

/** A slide takes the time of its sentences, and a moment to look at it. */
function weightOf({ notes }: Pick<Slide, 'notes'>): number {
  const momentToLook = 12;
  return momentToLook + notes.join(' ').split(/\s+/).length;
}

/** The slot divided among the slides by weight, in whole seconds that add up to it exactly. */
export function sharesOf(
  slides: readonly Pick<Slide, 'kind' | 'notes'>[],
  { minutes, short }: Slot,
): Share[] {
  const whole = slotMinutes(minutes) * 60;
  const weights = slides.map((slide) => (short && !isEssential(slide) ? 0 : weightOf(slide)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let weighed = 0;
  let begin = 0;
  return weights.map((weight) => {
    weighed += weight;
    // Each ends where its weight ends on the whole, rounded: so rounding is never added up.
    const end = sum === 0 ? 0 : Math.round((weighed / sum) * whole);
    const share = { begin, seconds: end - begin, dropped: weight === 0 };
    begin = end;
    return share;
  });
}

export type Pace = { state: 'ahead' | 'on-time' | 'behind' | 'over'; seconds: number };

/** How somebody stands who is at a slide after so many seconds: how far from the time meant for it. */
export function paceOf(shares: readonly Share[], index: number, elapsed: number): Pace {
  const share = shares[index];
  const whole = shares.reduce((sum, { seconds }) => sum + seconds, 0);
  if (elapsed > whole) return { state: 'over', seconds: elapsed - whole };
  if (!share) return { state: 'on-time', seconds: 0 };
  const end = share.begin + share.seconds;
  if (elapsed > end) return { state: 'behind', seconds: elapsed - end };
  if (elapsed < share.begin) return { state: 'ahead', seconds: share.begin - elapsed };
  return { state: 'on-time', seconds: 0 };
}
