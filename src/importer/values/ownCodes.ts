import { matchFolded } from './matching.ts';

/*
 * Some groups number their deliverables in a way of their own: "TEA-1.1", "WG2-D3". A title may begin so, too ("COVID-19
 * maps"): a word of that form is a code where another deliverable beside it has the same letters and another number.
 */

const coded =
  /^(?<code>(?!(?:S?WG|TG|SG|LS|FG|TD|AHG|ITU|ISO|IEC)-)[A-Z][A-Z0-9]{1,7}(?:[-.](?:[A-Z]{1,4}-?)?\d{1,3}(?:\.\d{1,3}){0,3}){1,2})(?: ?: ?| -{1,2} |(?:,(?! \S*\d|.* (?:was|were|is|are|has|have|had|will) ))? )(?<title>\p{Lu}.*)$/dsu;

type CodeAndTitle = { code: string; title: string };

export function ownCodeIn(text: string): CodeAndTitle | null {
  const { code, title } = matchFolded(coded, text.trim())?.groups ?? {};
  return code === undefined || title === undefined ? null : { code, title };
}

/** Between "TEA-1 Cups" and "TEA-2 Pots" in one cell, if both are deliverables. */
const nextOne = /(?:[;,]|,? and) (?:and )?(?=[A-Z][A-Z\d]{1,7}[-.]\S{1,20} )/;

export const partsWithCodes = (text: string): string[] => text.split(nextOne);

const lettersOf = (code: string): string => /^[A-Z]+/.exec(code)?.[0] ?? '';

/** Reads "TEA-1.1 Glossary" where `texts`, of which it is one, number their deliverables so. */
export function ownCodesOf(texts: readonly string[]): (text: string) => CodeAndTitle | null {
  const codes = new Set(texts.flatMap(partsWithCodes).flatMap((text) => ownCodeIn(text)?.code ?? []));
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(lettersOf(code), (counts.get(lettersOf(code)) ?? 0) + 1);
  return (text) => {
    const read = ownCodeIn(text);
    return read !== null && (counts.get(lettersOf(read.code)) ?? 0) > 1 ? read : null;
  };
}
