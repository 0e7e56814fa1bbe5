import { foldPunctuation } from '../text/fold.ts';
import { roleIn } from './offices.ts';

const group =
  '(?:S?WGs?(?![a-z])|TGs?(?![a-z])|(?:[Ww]orking|[Tt]opic|[Ss]ub-?|[Tt]ask) ?[Gg]roups?)(?:[ -]?[\\dA-Z][\\w.]{0,3}(?!\\w))?(?:(?:,? and|,|/) ?(?:WG ?)?\\d{1,2}){0,5}';
const office =
  '(?:(?:[Vv]ice|[Cc]o|[Dd]eputy)[ -]?)?(?:[Cc]hair\\p{L}{0,7}|[Ll]ead(?:er|s|ing)?|[Cc]onven[eo]r|[Cc]o-?ordinat\\p{L}{2,3}|[Rr]esponsible|[Ii]n charge)';
/** "…, also chair of WG2", "… and WG1 leader". */
const behind = new RegExp(
  `(?:[,;]|,? and| --?|,? [([]) ?(?<also>(?:(?:and|also|as well as|who|is|acts?|as|acting|interim|the|an?|in addition) ){0,6})(?<office>${office}(?: (?:of|for|in))?(?: the)? ${group}|${group} ${office})[)\\]]?(?=$|[,;.)]| and$)`,
  'gu',
);
const besides = /also|addition|as well/;

/**
 * Without the office in a group of the group that somebody has besides one of it; of the same office it may tell where it is:
 * "Vice-Chairmen: Ann Roe, vice-chair of WG1". `role` is that of all in a list.
 */
export function withoutGroupOffice(text: string, role = roleIn('')): string {
  // Most text names none, and is asked about often.
  if (!/[WT]G|group/i.test(text)) return text;
  let [kept, from] = ['', 0];
  for (const { 0: found, index, groups } of foldPunctuation(text).matchAll(behind)) {
    const { also = '', office: own = '' } = groups ?? {};
    const before = role ?? roleIn(text.slice(0, index));
    if (before === null || (roleIn(own) === before && !besides.test(also))) continue;
    kept += text.slice(from, index);
    from = index + found.length;
  }
  return kept + text.slice(from);
}
