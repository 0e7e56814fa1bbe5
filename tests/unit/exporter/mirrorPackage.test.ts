import { describe, expect, it } from 'vitest';
import { mirrorChart, mirrorPage } from '../../../src/exporter/pptx/mirrorPackage.ts';

const turned = (xml: string): string => mirrorPage(xml, 'ar');

describe('a page for readers from the right', () => {
  it('has each box as far from the right as it was from the left', () => {
    expect(turned('<a:off x="1000" y="20"/> <a:ext cx="12000000" cy="5"/>')).toBe(
      '<a:off x="191000" y="20"/><a:ext cx="12000000" cy="5"/>',
    );
    expect(turned('<a:off x="609905" y="1810512"/><a:ext cx="10972800" cy="914400"/>')).toBe(
      '<a:off x="609295" y="1810512"/><a:ext cx="10972800" cy="914400"/>',
    );
  });

  it('leaves the group around all shapes where it is', () => {
    const group = '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>';
    expect(turned(group)).toBe(group);
  });

  it.each([
    ['<a:pPr/>', '<a:pPr algn="r" rtl="1"/>'],
    ['<a:pPr algn="l" indent="0">', '<a:pPr indent="0" algn="r" rtl="1">'],
    ['<a:pPr indent="0" algn="r"/>', '<a:pPr indent="0" algn="l" rtl="1"/>'],
    ['<a:pPr algn="ctr">', '<a:pPr algn="ctr" rtl="1">'],
    ['<a:pPr algn="just">', '<a:pPr algn="just" rtl="1">'],
    ['<a:lvl1pPr marL="0" algn="l" rtl="0">', '<a:lvl1pPr marL="0" algn="r" rtl="1">'],
    ['<a:lvl9pPr algn="r">', '<a:lvl9pPr algn="l" rtl="1">'],
  ])('has %s run from the right', (paragraph, instead) => {
    expect(turned(paragraph)).toBe(instead);
  });

  const run = (language: string) => `<a:r><a:rPr dirty="0" lang="${language}"/><a:t>x</a:t></a:r>`;

  it('lets a paragraph in the report’s words alone run its own way, at the right', () => {
    expect(turned(`<a:p><a:pPr algn="l"/>${run('en-GB')}</a:p>`)).toBe(
      `<a:p><a:pPr algn="r" rtl="0"/>${run('en-GB')}</a:p>`,
    );
    expect(turned(`<a:p><a:pPr algn="l"/>${run('en-GB')}${run('ar')}</a:p>`)).toBe(
      `<a:p><a:pPr algn="r" rtl="1"/>${run('en-GB')}${run('ar')}</a:p>`,
    );
  });

  it('has a paragraph without words, or without properties, run from the right too', () => {
    expect(turned('<a:p><a:pPr/></a:p>')).toBe('<a:p><a:pPr algn="r" rtl="1"/></a:p>');
    expect(turned(`<a:p>${run('ar')}</a:p>`)).toBe(`<a:p><a:pPr algn="r" rtl="1"/>${run('ar')}</a:p>`);
  });

  it('tells one paragraph from the next, lines within them included', () => {
    const own = `<a:p>\n<a:pPr/>${run('en-GB')}</a:p>`;
    const ours = `<a:p>\n<a:pPr/>${run('ar')}</a:p>`;
    expect(turned(`<x>${own}${ours}</x><a:pPr/>`)).toBe(
      `<x>${own.replace('<a:pPr/>', '<a:pPr algn="r" rtl="0"/>')}${ours.replace('<a:pPr/>', '<a:pPr algn="r" rtl="1"/>')}</x><a:pPr algn="r" rtl="1"/>`,
    );
  });

  it('has tables and columns of text begin at the right', () => {
    expect(turned('<a:tblPr firstRow="1"/><a:tblPr>')).toBe(
      '<a:tblPr firstRow="1" rtl="1"/><a:tblPr rtl="1">',
    );
    expect(turned('<a:bodyPr rtlCol="0"/><a:bodyPr rtlCol="0"/>')).toBe(
      '<a:bodyPr rtlCol="1"/><a:bodyPr rtlCol="1"/>',
    );
  });
});

describe('a chart for readers from the right', () => {
  it('has its first category at the right, and its values from below as ever', () => {
    const scaling = '<c:orientation val="minMax"/>';
    expect(mirrorChart(`<c:catAx>\n${scaling}</c:catAx><c:valAx>${scaling}</c:valAx>`)).toBe(
      `<c:catAx>\n<c:orientation val="maxMin"/></c:catAx><c:valAx>${scaling}</c:valAx>`,
    );
  });
});
