import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../src/importer/docx/readDocx.ts';
import { blockTexts } from '../../../support/blockText.ts';
import { cell, docxFile, paragraph, row, run, table, xmlPart } from '../../../support/docxFile.ts';

const read = (body: string, notes = ''): string[] =>
  blockTexts(readDocx(docxFile(body, { 'word/footnotes.xml': xmlPart('footnotes', notes) })).value.blocks);
const words = (content: string): string => read(paragraph(content)).join('|');
const raised = (text: string): string => run(text, '<w:vertAlign w:val="superscript"/>');
const symbol = (font: string, char: string): string =>
  `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
const formula = (content: string): string => `<m:oMath>${content}</m:oMath>`;
const letter = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtEndPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

describe('Words of a run', () => {
  test.each([
    [
      'have blanks for every kind of tab and break',
      '<w:r><w:t>a</w:t><w:ptab/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>',
      'a b c',
    ],
    [
      'have the signs of the Symbol font',
      symbol('Symbol', 'F02D') + symbol('symbol', 'F03F') + run('.'),
      '-?.',
    ],
    ['have no sign of another font', run('a') + symbol('Wingdings', 'F02D') + run('b'), 'ab'],
    [
      'have no letter of the Symbol font, which is Greek',
      run('a') + symbol('Symbol', 'F041') + symbol('Symbol', 'F01F') + run('b'),
      'ab',
    ],
    ['have a blank for one of the Symbol font', run('a') + symbol('Symbol', 'F020') + run('b'), 'a b'],
    ['have no sign that is not named', `${run('a')}<w:r><w:sym/></w:r>${run('b')}`, 'ab'],
    ['keep what is lowered', run('CO') + run('2', '<w:vertAlign w:val="subscript"/>'), 'CO2'],
    [
      'part a mark from a number alone',
      run('in 2 places') + raised('1') + run(' of 3') + raised('2,3'),
      'in 2 places¹ of 3 ²,³',
    ],
    ['leave letters at a number', run('on the 4') + raised('th 2'), 'on the 4th ²'],
    [
      'are whole where breaks of the XML stand around them',
      '<w:r><w:t>Gen</w:t><w:t>\n  eva\n </w:t><w:t>.</w:t></w:r>',
      'Geneva.',
    ],
    [
      'keep a break that is preserved',
      '<w:r><w:t>it</w:t><w:t xml:space="preserve">\n met</w:t></w:r>',
      'it met',
    ],
    [
      'keep blanks that break no line',
      '<w:r><w:t>it </w:t><w:t>met</w:t><w:t> twice</w:t></w:r>',
      'it met twice',
    ],
    [
      'may be tagged, and written in either direction',
      `<w:customXml>${run('a')}</w:customXml><w:dir>${run('b')}</w:dir><w:bdo>${run('c')}</w:bdo>`,
      'abc',
    ],
    [
      'are those of a control that shows more than its prompt',
      control('<w:alias w:val="Tea"/><w:showingPlcHdr w:val="0"/>', run('a')) +
        control('<w:text/>', run('b')),
      'ab',
    ],
    ['go on behind the prompt of a control', control('<w:showingPlcHdr/>', run('Enter')) + run('b'), 'b'],
  ])('%s', (_, content, expected) => expect(words(content)).toBe(expected));
});

describe('Words of a formula', () => {
  test('stand in their place, in a line of its own too', () => {
    expect(words(`${run('n ')}<m:oMathPara>${formula(letter('= 2') + letter('x'))}</m:oMathPara>`)).toBe(
      'n = 2x',
    );
  });

  test('are read through fractions, without what was deleted', () => {
    const deleted = `<w:del>${letter('3')}</w:del><w:moveFrom>${letter('4')}</w:moveFrom>`;
    const parts = `<m:num>${letter('1')}</m:num>${deleted}<w:ins>${letter('/')}</w:ins><m:den>${letter('2')}</m:den>`;
    expect(words(run('half: ') + formula(`<m:f>${parts}</m:f>`))).toBe('half: 1/2');
  });
});

describe('Notes', () => {
  const note = (id: number, text: string) => `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`;
  const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const notes = note(2, 'Without milk.') + note(3, 'With milk.') + note(4, '');

  test('are numbered as they are referred to, and follow the paragraph that does', () => {
    const body = paragraph(`${run('Tea')}${mark(3)}${run(' and coffee')}${mark(2)}${run('.')}`);
    expect(read(`${body}${paragraph('It met.')}`, notes)).toEqual([
      'Tea¹ and coffee².',
      '¹ With milk.',
      '² Without milk.',
      'It met.',
    ]);
  });

  test('without words, or lost, are marks alone', () => {
    expect(
      read(paragraph(`${run('Tea')}${mark(4)}${run(' and coffee')}${mark(9)}${run('.')}`), notes),
    ).toEqual(['Tea¹ and coffee².']);
  });

  test('of a text box follow the paragraph in which it is anchored', () => {
    const box = `<w:r><w:pict><w:txbxContent>${paragraph(run('In a box.') + mark(2))}${paragraph('More.')}</w:txbxContent></w:pict></w:r>`;
    expect(read(paragraph(run('It met.') + box), notes)).toEqual([
      'It met.',
      'In a box.¹',
      'More.',
      '¹ Without milk.',
    ]);
  });
});

describe('What is drawn', () => {
  const drawn = (content: string, around = 'drawing'): string =>
    paragraph(`<w:r><w:${around}>${content}</w:${around}></w:r>`);

  test.each(['blip', 'imagedata', 'chart', 'relIds', 'OLEObject'])(
    'counts as a picture where it is a %s',
    (name) => {
      for (const around of ['drawing', 'pict', 'object'])
        expect(read(drawn(`<a:x xmlns:a="urn:a"><a:${name}/></a:x>`, around))).toEqual(['[picture]']);
    },
  );

  test('counts as none where it is a line', () => {
    expect(read(drawn('<a:line xmlns:a="urn:a"/>') + paragraph('It met.'))).toEqual(['It met.']);
  });

  test('may be a box with a table, in a group, whose rows are no rows of a table around it', () => {
    const box = drawn(
      `<v:group xmlns:v="urn:v"><v:box><w:txbxContent>${table(row(cell('x')))}</w:txbxContent></v:box></v:group>`,
    );
    expect(read(paragraph('It met.') + box)).toEqual(['It met.', '0,0 x']);
    expect(read(table(row(cell(paragraph('a') + box))))).toEqual(['0,0 a / x']);
  });

  test('stands behind the words of its paragraph', () => {
    const picture = '<w:r><w:drawing><a:blip xmlns:a="urn:a"/></w:drawing></w:r>';
    expect(read(paragraph(picture + run('It met.')))).toEqual(['It met.', '[picture]']);
  });
});
