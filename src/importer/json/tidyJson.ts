import { normalised } from '../text/tidyText.ts';

/**
 * Brings every text within a parsed JSON value into NFC, in place: other programs save it otherwise, and to a reader the
 * letters are the same. A nought with a minus is a nought.
 */
export function tidyJson(value: unknown): unknown {
  if (typeof value === 'string') return normalised(value);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) value[index] = tidyJson(item);
    return value;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([name, item]) => [normalised(name), tidyJson(item)]);
    return Object.fromEntries(entries);
  }
  return value === 0 ? 0 : value;
}
