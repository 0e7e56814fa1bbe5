import { describe, expect, test } from 'vitest';
import { readXml, type XmlEvent } from '../../../../src/importer/docx/xmlReader.ts';
import { limits } from '../../../../src/importer/limits.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function eventsOf(text: string): string[] {
  const xml = readXml(text, 'part.xml');
  const events: string[] = [];
  for (let event: XmlEvent | null = xml.next(); event; event = xml.next()) {
    if (event.kind === 'text') events.push(`"${event.text}"`);
    else if (event.kind === 'close') events.push('/');
    else
      events.push(
        [event.name, ...[...event.attributes].map(([name, value]) => `${name}=${value}`)].join(' '),
      );
  }
  return events;
}

const damaged = expect.objectContaining({ key: 'rejected.damagedXml' });

describe('XML is read', () => {
  test('as elements, attributes and text in their order', () => {
    expect(eventsOf(`<?xml version="1.0"?>\n<a b='1' c = "2"><!-- x -->t<d/></a>\n`)).toEqual([
      ':a b=1 c=2',
      '"t"',
      ':d',
      '/',
      '/',
    ]);
  });

  test('with names by what their prefixes mean, where they mean it', () => {
    expect(
      eventsOf(`<x xmlns:q="${word}" xmlns="urn:none"><q:p q:val="1" val="2"/><p xmlns="${word}"/><p/></x>`),
    ).toEqual([
      `:x :q=${word} xmlns=urn:none`,
      'w:p w:val=1 val=2',
      '/',
      `w:p xmlns=${word}`,
      '/',
      ':p',
      '/',
      '/',
    ]);
  });

  test('with a tag that comes again as what it is there, also where a value holds the sign that ends tags', () => {
    expect(
      eventsOf(`<a><b c="1>2"/><b c="1>3"/><b c="1>2"/><q:b xmlns:q="${word}"><q:b/></q:b><q:b/></a>`),
    ).toEqual([
      ':a',
      ':b c=1>2',
      '/',
      ':b c=1>3',
      '/',
      ':b c=1>2',
      '/',
      `w:b :q=${word}`,
      'w:b',
      '/',
      '/',
      ':q:b',
      '/',
      '/',
    ]);
    expect(() => eventsOf('<a><b c="1"></b><b c="1"></c></a>')).toThrow();
  });

  test('with its references resolved in text and in values', () => {
    expect(eventsOf('<a b="&quot;&#65;&#x42;">&lt;&amp;&gt;&apos;&#x1F600;</a>')).toEqual([
      `:a b="AB`,
      `"<&>'😀"`,
      '/',
    ]);
  });

  test('with its letters by number, as far as there are such letters', () => {
    expect(eventsOf('<a>&#xD7FF;&#xE000;&#x10FFFF;&#9;</a>')).toEqual([
      ':a',
      '"\ud7ff\ue000\u{10ffff}\t"',
      '/',
    ]);
  });

  test('with very many references in one text', () => {
    expect(eventsOf(`<a>x${'&lt;y'.repeat(12_000)}</a>`)[1]).toBe(`"x${'<y'.repeat(12_000)}"`);
  });

  test('with blanks wherever a tag may have them, and values of any length', () => {
    expect(eventsOf(`<a  b=''\n\tc = 'tea'\r\n><d\n></d\n><e /></a >\n`)).toEqual([
      ':a b= c=tea',
      ':d',
      '/',
      ':e',
      '/',
      '/',
    ]);
  });

  test('without comments and instructions, which end with their own signs', () => {
    expect(eventsOf('<a>1<!--> 2 -->3<?> 4 ?>5</a>')).toEqual([':a', '"1"', '"3"', '"5"', '/']);
  });

  test('as deep as the limit says', () => {
    const nested = (levels: number) => '<a>'.repeat(levels) + '</a>'.repeat(levels);
    expect(eventsOf(nested(limits.nesting))).toHaveLength(limits.nesting * 2);
    expect(() => eventsOf(nested(limits.nesting + 1))).toThrow(
      expect.objectContaining({ key: 'rejected.tooDeepPart' }),
    );
  });

  test('with no more attributes than any element has', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => ` a${index}="1"`).join('');
    expect(eventsOf(`<a${many(1000)}/>`)).toHaveLength(2);
    expect(() => eventsOf(`<a${many(1001)}/>`)).toThrow(damaged);
  });

  test('with what looks like markup in a CDATA section as text', () => {
    expect(eventsOf('<a><![CDATA[<b>&x;]]></a>')).toEqual([':a', '"<b>&x;"', '/']);
  });
});

test('A fault is told by its part, line and character', () => {
  expect(() => eventsOf('<a>\n<b>\n  </c></a>')).toThrow(
    expect.objectContaining({ fillings: { part: 'part.xml', line: '3', column: '3' } }),
  );
  expect(() => eventsOf('<a>R &\nD</a>')).toThrow(
    expect.objectContaining({ fillings: { part: 'part.xml', line: '1', column: '6' } }),
  );
});

test.each([
  ['closes what was never opened', '</a>'],
  ['closes with a stroke too many', '<a></a/>'],
  ['closes with more than a name', '<a></a b="1">'],
  ['closes another one that begins so', '<a></ab>'],
  ['does not end where it closes', '<a></a'],
  ['has a tag without a name', '<a>< b/></a>'],
  ['begins with what is no tag', '<![CDATA[tea]]><a/>'],
  ['declares what is no document type', '<a><!ELEMENT tea></a>'],
  ['ends a declaration like a CDATA section', '<a><!tea ]]></a>'],
  ['refers to a letter past the last', '<a>&#x110000;</a>'],
  ['refers to half a letter', '<a>&#xDFFF;</a>'],
  ['refers to nothing known in a value', '<a b="&tea;"/>'],
  ['has no element', '<!-- tea -->'],
])('XML that %s is damaged', (_, text) => {
  expect(() => eventsOf(text)).toThrow(damaged);
});

test('XML that declares a document type is told as such', () => {
  expect(() => eventsOf('<!DOCTYPE a><a/>')).toThrow(
    expect.objectContaining({ key: 'rejected.dtd', fillings: { part: 'part.xml' } }),
  );
});
