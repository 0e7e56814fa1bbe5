import { Rejection } from '../finding.ts';
import { limits } from '../limits.ts';
import { placeIn } from '../text/placeIn.ts';

/** Index behind the string that begins at `start`; the end of the text where it is not closed. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

/**
 * Looks how deep a JSON text nests before anything parses it, in one pass.
 * @throws Rejection with the line that goes past the limit
 */
export function refuseDeepJson(text: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    const sign = text[at];
    if (sign === '"') {
      at = endOfString(text, at);
      continue;
    }
    if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    if (depth > limits.nesting) throw new Rejection('rejected.tooDeepJson', { line: placeIn(text, at).line });
    at++;
  }
}
