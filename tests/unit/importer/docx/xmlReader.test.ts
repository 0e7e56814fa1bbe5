import { describe, expect, test } from 'vitest';
import { readXml, type XmlEvent } from '../../../../src/importer/docx/xmlReader.ts';

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
