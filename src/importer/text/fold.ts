import { oncePerText } from './oncePerText.ts';

const folded: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d'],
    ["'", '\u2018\u2019\u201a\u201b\u2032\u02bc\uff07'],
    ['"', '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02'],
    [' ', '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'],
  ].flatMap(([plain = '', variants = '']) => [...variants].map((variant) => [variant, plain])),
);
const beyondAscii = /[^\0-\x7f]/;
const variants = new RegExp(`[${Object.keys(folded).join('')}]`, 'g');

/**
 * Every dash as "-", every quotation mark as ' or ", every blank as " ", for comparing and parsing: what is shown keeps
 * the report's own. Each stands for one UTF-16 unit, so that a place in the result is the same place in the text.
 */
export const foldPunctuation = oncePerText((text) =>
  // Most text has none.
  beyondAscii.test(text) ? text.replace(variants, (variant) => folded[variant] ?? variant) : text,
);
