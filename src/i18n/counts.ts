const formats = new Map<string, Intl.NumberFormat>();

/**
 * A whole number as a language writes it: "1,234". Below a thousand every language we speak writes the digits and nothing
 * else, and the first `Intl.NumberFormat` of a page costs more than anything else that it does at its start.
 */
export function countIn(locale: string, value: number): string {
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale);
    formats.set(locale, format);
  }
  return format.format(value);
}
