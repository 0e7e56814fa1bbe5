/*
 * Where a JSON text (RFC 8259) goes wrong. Engines parse it faster, but each tells the place in words of its own, or not at
 * all: this runs only once one of them has refused. The text is known not to nest deep. Each function takes the index where
 * something begins and gives the index behind it, or a fault: the index where it goes wrong, below nought.
 */

type End = number;

const blanks = /[ \t\n\r]*/y;
const plainValue = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

const faultAt = (at: number): End => -1 - at;

function endOf(pattern: RegExp, text: string, at: number): End {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : faultAt(at);
}

function endOfString(text: string, start: number): End {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') {
    if (text.charCodeAt(at) < 0x20) return faultAt(at);
    at = text[at] === '\\' ? endOf(escaped, text, at) : at + 1;
    if (at < 0) return at;
  }
  return at < text.length ? at + 1 : faultAt(at);
}

function endOfMember(text: string, start: number): End {
  const at = endOf(blanks, text, start);
  if (text[at] !== '"') return faultAt(at);
  const nameEnd = endOfString(text, at);
  if (nameEnd < 0) return nameEnd;
  const colon = endOf(blanks, text, nameEnd);
  return text[colon] === ':' ? endOfValue(text, colon + 1) : faultAt(colon);
}

function endOfList(
  text: string,
  start: number,
  closing: string,
  endOfItem: (text: string, at: number) => End,
): End {
  let at = endOf(blanks, text, start + 1);
  if (text[at] === closing) return at + 1;
  for (;;) {
    const itemEnd = endOfItem(text, at);
    if (itemEnd < 0) return itemEnd;
    at = endOf(blanks, text, itemEnd);
    if (text[at] === closing) return at + 1;
    if (text[at] !== ',') return faultAt(at);
    at++;
  }
}

function endOfValue(text: string, start: number): End {
  const at = endOf(blanks, text, start);
  if (text[at] === '"') return endOfString(text, at);
  if (text[at] === '{') return endOfList(text, at, '}', endOfMember);
  if (text[at] === '[') return endOfList(text, at, ']', endOfValue);
  return endOf(plainValue, text, at);
}

/** Index of the first character that no JSON text could hold there; null where all of it is sound. */
export function jsonFaultAt(text: string): number | null {
  const end = endOfValue(text, 0);
  if (end < 0) return faultAt(end);
  const rest = endOf(blanks, text, end);
  return rest < text.length ? rest : null;
}
