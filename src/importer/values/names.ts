import { foldPunctuation } from '../text/fold.ts';

const title = /^(?:Mr|Mrs|Ms|Miss)(?:\. ?| )/;

/** A name without "Mr" or "Ms" before it. */
export function withoutTitle(name: string): string {
  return name.trim().replace(title, '').trim();
}

const particle =
  /^(?:de|van|von|der|den|del|della|bin|binti|ibn|al|el|la|le|dos|da|das|di|du|do|ter|ten|zu|af|av|y|e)$/;
const nameWord = /^["'(]?(?:(?:[dlo]'|al-|el-|d')?[\p{Lu}\p{Lt}\p{Lo}])/u;
const noNameWord =
  /^(?:the|this|these|it|its|an?|all|each|both|vacant|none|nobody|various|members?|experts?|tb[acd])$|chair|^(?:vice|deputy|co)-?$/i;

/** What stands in titles, numbered or not: "III. WORKING GROUPS", "Meetings Held". */
const ofTitle =
  /^(?:(?:working|focus|study|topic|sub-?)?groups?|meetings?|activities|deliverables?|liaisons?|relationships?|officers?|leadership|structure|introduction|background|conclusions?|annex|appendix|(?:ii|iii|iv|vi|vii|viii|ix)[.)])$/i;

/** What a body is called, and nobody: "Bar Inc.", "University of Tea", "Secretariat"; or the label over bodies. */
const ofBody =
  /^(?:Secretariat|Inc|Ltd|LLC|Corp|Corporation|GmbH|Limited|Company|University|Institute|Ministry|Agency|Authority|Association|Foundation|Laborator(?:y|ies)|Affiliation|Organi[sz]ation|Country|Entity)[.]?$/;

/** True for words that can be somebody's name: each begins with a capital, but for particles such as "de la". */
export function looksLikeName(text: string): boolean {
  // "Xiao An", "Nguyen An Binh", "John A Smith"
  const words = foldPunctuation(text)
    .trim()
    .replace(/(?<=\S) (?:An$|An?(?= \p{Lu}))/u, '')
    .split(' ');
  return (
    text.length <= 80 &&
    words.length <= 7 &&
    !/[\d:;,?!/|]|\([^ ]{0,80}$/.test(text) &&
    words.every(
      (word) =>
        (nameWord.test(word) || particle.test(word)) &&
        ![noNameWord, ofTitle, ofBody].some((pattern) => pattern.test(word)),
    ) &&
    words.some((word) => nameWord.test(word))
  );
}
