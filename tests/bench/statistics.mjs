/** @param {number[]} values */
export function median(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * The median with the least and the greatest behind it where they differ: "412 (380–655)".
 * @param {number[]} values
 * @param {number} places decimal places
 */
export function spread(values, places) {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return '–';
  const [least, middle, most] = [Math.min(...finite), median(finite), Math.max(...finite)].map((value) =>
    value.toFixed(places),
  );
  return least === most ? `${middle}` : `${middle} (${least}–${most})`;
}

/**
 * How the medians of two compare: "0.28". Empty where there is nothing to compare.
 * @param {number[]} ours
 * @param {number[]} theirs
 */
export function ratio(ours, theirs) {
  const quotient = median(ours) / median(theirs);
  return Number.isFinite(quotient) ? quotient.toFixed(2) : '';
}
