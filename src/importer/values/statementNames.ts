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
const aboutAndTo = new RegExp(`${begins} [^;]{1,160}? to (?:the )?(?=[\\p{Lu}\\d])`, 'iu');
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
  const about = aboutAndTo.exec(folded);
  if (about === null || [...folded.matchAll(everyTo)].length !== 1) return null;
  const rest = words.slice(about[0].length);
  return bodyOf(rest).kind === 'external' ? null : rest;
}
