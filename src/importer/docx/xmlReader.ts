import { Rejection } from '../finding.ts';
import { limits } from '../limits.ts';
import { placeIn } from '../text/placeIn.ts';
import { innerScope, type NameScope, outermostScope } from './xmlNames.ts';
import { resolveReferences } from './xmlText.ts';

/*
 * A reader of XML 1.0 with namespaces, step by step: it holds the elements that are open and nothing else, goes over the text
 * once, and refuses document type declarations. Well-formedness is checked as far as it changes what is read.
 */

export type XmlElement = { name: string; attributes: ReadonlyMap<string, string> };
export type XmlEvent = ({ kind: 'open' } & XmlElement) | { kind: 'close' } | { kind: 'text'; text: string };

export type XmlReader = {
  /** The next event; null at the end. */
  next(): XmlEvent | null;
  /** How many elements are open. */
  depth(): number;
};

/** A start tag that was read: the same words in the same scope mean the same again. */
type StartTag = { raw: string; scope: NameScope; isEmpty: boolean; event: { kind: 'open' } & XmlElement };

/** Every end of an element is the same event. */
const closing: XmlEvent = { kind: 'close' };
/** "<" and ">" as code units: a document has millions of them. */
const [less, greater] = [0x3c, 0x3e];

const tagName = /[^\s/>=<"'&]+/y;
const attribute = /\s+([^\s/>=<"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEnd = /\s*(\/?)>/y;
/** Far more than any element of a Word document has. */
const mostAttributes = 1000;
const noAttributes: ReadonlyMap<string, string> = new Map();
/** A document has few start tags, each very many times. */
const mostRemembered = 1000;
const longestRemembered = 200;
/** Most tags stand in the scope of the root; those of a drawing in one of its own, which does not come again. */
const mostScopes = 100;

/** @throws Rejection with line and character (both from 1) where the text is not well-formed, or too deep */
export function readXml(text: string, part: string): XmlReader {
  const open: StartTag[] = [];
  let at = 0;
  let closesAtOnce = false;
  let hasRoot = false;
  const remembered = new Map<NameScope, Map<string, StartTag>>();

  function refuse(place: number): never {
    throw new Rejection('rejected.damagedXml', { part, ...placeIn(text, place) });
  }

  function match(pattern: RegExp, from: number): RegExpExecArray | null {
    pattern.lastIndex = from;
    return pattern.exec(text);
  }

  /** Skips to behind `end`; gives what stood before it. */
  function readUntil(end: string, from: number): string {
    const found = text.indexOf(end, from);
    if (found < 0) refuse(text.length);
    at = found + end.length;
    return text.slice(from, found);
  }

  function readAttributes(): Map<string, string> {
    const attributes = new Map<string, string>();
    for (let found = match(attribute, at); found; found = match(attribute, at)) {
      const [whole, name = '', double, single] = found;
      if (attributes.has(name) || attributes.size === mostAttributes) refuse(at);
      const start = at;
      attributes.set(
        name,
        resolveReferences(double ?? single ?? '', () => refuse(start)),
      );
      at += whole.length;
    }
    return attributes;
  }

  const currentScope = (): NameScope => open.at(-1)?.scope ?? outermostScope;

  function scopeOf(attributes: ReadonlyMap<string, string>): NameScope {
    const outer = currentScope();
    const declared = new Map<string, string>();
    for (const [name, value] of attributes) {
      if (name === 'xmlns') declared.set('', value);
      else if (name.startsWith('xmlns:')) declared.set(name.slice(6), value);
    }
    return declared.size === 0 ? outer : innerScope(outer, declared);
  }

  /** Reads the tag that begins here, of which only the place has not been asked for yet. */
  function parseStartTag(start: number): StartTag {
    const raw = match(tagName, start + 1)?.[0] ?? refuse(start);
    at = start + 1 + raw.length;
    const attributes = text[at] === '>' ? noAttributes : readAttributes();
    const end = match(tagEnd, at) ?? refuse(at);
    at += end[0].length;
    const scope = attributes.size === 0 ? currentScope() : scopeOf(attributes);
    const name = scope.elementName(raw);
    return {
      raw,
      scope,
      isEmpty: end[1] === '/',
      event: { kind: 'open', name, attributes: namedIn(scope, attributes) },
    };
  }

  /** The same tag as one before costs no more than to find its end. */
  function readStartTag(start: number): StartTag {
    const end = text.indexOf('>', start) + 1;
    const isShort = end > 0 && end - start <= longestRemembered;
    const words = isShort ? text.slice(start, end) : '';
    const outer = currentScope();
    const known = isShort ? remembered.get(outer)?.get(words) : undefined;
    if (known) {
      at = end;
      return known;
    }
    const tag = parseStartTag(start);
    // Where a value holds the sign, the tag goes on behind it.
    if (isShort && at === end) remember(outer, words, tag);
    return tag;
  }

  function remember(outer: NameScope, words: string, tag: StartTag): void {
    let inScope = remembered.get(outer);
    if (inScope === undefined) {
      if (remembered.size === mostScopes) return;
      inScope = new Map();
      remembered.set(outer, inScope);
    }
    if (inScope.size < mostRemembered) inScope.set(words, tag);
  }

  function readOpen(): XmlEvent {
    if (open.length === 0 && hasRoot) refuse(at);
    const tag = readStartTag(at);
    open.push(tag);
    if (open.length > limits.nesting) throw new Rejection('rejected.tooDeepPart', { part });
    hasRoot = true;
    closesAtOnce = tag.isEmpty;
    return tag.event;
  }

  function readClose(): XmlEvent {
    const start = at;
    const raw = open.pop()?.raw ?? refuse(start);
    if (!text.startsWith(raw, at + 2)) refuse(start);
    at += 2 + raw.length;
    if (text.charCodeAt(at) === greater) at++;
    else {
      const end = match(tagEnd, at);
      if (end?.[1] !== '') refuse(start);
      at += end[0].length;
    }
    return closing;
  }

  /** What begins with "<" and is no tag: text where it is a CDATA section, else nothing to read. */
  function readOther(): XmlEvent | null {
    if (text.startsWith('<!--', at)) readUntil('-->', at + 4);
    else if (text.startsWith('<?', at)) readUntil('?>', at + 2);
    else if (text.startsWith('<![CDATA[', at) && open.length > 0)
      return { kind: 'text', text: readUntil(']]>', at + 9) };
    else if (text.startsWith('<!DOCTYPE', at)) throw new Rejection('rejected.dtd', { part });
    else refuse(at);
    return null;
  }

  function readCharacters(): XmlEvent | null {
    const start = at;
    const end = text.indexOf('<', at);
    at = end < 0 ? text.length : end;
    const characters = text.slice(start, at);
    if (open.length > 0)
      return { kind: 'text', text: resolveReferences(characters, (place) => refuse(start + place)) };
    if (characters.trim() !== '') refuse(start);
    return null;
  }

  function readNext(): XmlEvent | null {
    if (text.charCodeAt(at) !== less) return readCharacters();
    const second = text[at + 1];
    if (second === '/') return readClose();
    return second === '!' || second === '?' ? readOther() : readOpen();
  }

  return {
    depth: () => open.length,
    next() {
      if (closesAtOnce) {
        closesAtOnce = false;
        open.pop();
        return closing;
      }
      while (at < text.length) {
        const event = readNext();
        if (event) return event;
      }
      if (open.length > 0 || !hasRoot) refuse(text.length);
      return null;
    },
  };
}

function namedIn(scope: NameScope, attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (attributes.size === 0) return noAttributes;
  return new Map([...attributes].map(([name, value]) => [scope.attributeName(name), value]));
}
