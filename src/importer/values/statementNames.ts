import { foldPunctuation } from '../text/fold.ts';
import { bodyOf } from './bodies.ts';
import { matchFolded } from './matching.ts';

/*
 * A list of liaison statements may name the statements, each with its recipient: "LS to OGC", "Reply on tea to SG13". The
 * statement is no body.
 */

const statement =
  '(?:liaison statements?|liaisons?|LSs?(?:/[ior])?|repl(?:y|ies)|responses?|answers?|letters?)';
const begins = `^(?:(?:the|an?|one|joint|further|second|draft|outgoing|follow-up) ){0,2}${statement}(?![\\p{L}-])`;
const isStatement = new RegExp(begins, 'iu');
/** Right after the statement, its number, or a word that says it was sent. */
const toBody = new RegExp(
  `${begins}(?:[ -]?(?:No\\.? ?)?[\\d./-]{1,12}| \\([^()]{0,60}\\))?(?: (?:[^;]{0,160}? )?(?:sent|addressed|transmitted|forwarded|issued))?:? to (?:the )?`,
  'iu',
);
/** After what it is about a "to" may belong to that: "LS on the transition to Tea". */
const about = new RegExp(`${begins} [^;]{1,160}$`, 'iu');
/** "LS on tea [to SG13]": the bracket names whom. */
const toInBracket = /[([](?:sent )?to:? (?:the )?(?<to>[^()[\]]{2,200})[)\]][.;]?$/di;
const everyTo = / to (?:the )?(?=[\p{Lu}\d])/gu;

/**
 * Whom a statement was sent to, in the words behind it; words that begin with no statement as they are. Null where a
 * statement stands there and its recipient cannot be told.
 */
export function addressee(words: string): string | null {
  const folded = foldPunctuation(words);
  if (!isStatement.test(folded)) return words;
  const inBracket = matchFolded(toInBracket, words)?.groups['to'];
  if (inBracket !== undefined) return inBracket;
  const direct = toBody.exec(folded);
  if (direct !== null) return words.slice(direct[0].length);
  const [to, ...others] = folded.matchAll(everyTo);
  if (to === undefined || others.length > 0 || !about.test(folded.slice(0, to.index))) return null;
  const rest = words.slice(to.index + to[0].length);
  return bodyOf(rest).kind === 'external' ? null : rest;
}
