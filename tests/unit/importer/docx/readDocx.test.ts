import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../src/importer/docx/readDocx.ts';
import { blockTexts } from '../../../support/blockText.ts';
import {
  cell,
  documentXml,
  docxFile,
  docxParts,
  type Parts,
  paragraph,
  relationshipsXml,
  row,
  run,
  table,
  xmlPart,
  zipOf,
} from '../../../support/docxFile.ts';

const read = (body: string, others: Parts = {}): string[] =>
  blockTexts(readDocx(docxFile(body, others)).value.blocks);
const words = (content: string): string => read(paragraph(content)).join('|');

describe('A paragraph’s words', () => {
  test.each([
    [
      'are whole where runs split them',
      run('Gen') + run('eva, 17-') + run('19 October'),
      'Geneva, 17-19 October',
    ],
    [
      'hold what was inserted and not what was deleted',
      `${run('8')}<w:ins>${run('1')}</w:ins><w:del><w:r><w:delText>0</w:delText></w:r></w:del>`,
      '81',
    ],
    [
      'hold what was moved here and not what was moved away',
      `<w:moveFrom>${run('Bern')}</w:moveFrom><w:moveTo>${run('Geneva')}</w:moveTo>`,
      'Geneva',
    ],
    [
      'hold the words of links, tags and content controls',
      `<w:hyperlink>${run('a')}</w:hyperlink><w:smartTag>${run('b')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${run('c')}</w:sdtContent></w:sdt>`,
      'abc',
    ],
    [
      'leave out the prompt of an empty control',
      `${run('Date: ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here')}</w:sdtContent></w:sdt>`,
      'Date:',
    ],
    [
      'hold a field’s result and not its instruction',
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>${run('7')}<w:fldSimple w:instr="DATE">${run(' May')}</w:fldSimple>`,
      '7 May',
    ],
    [
      'leave out hidden text',
      run('Geneva') + run(' secret', '<w:vanish/>') + run('!', '<w:vanish w:val="0"/>'),
      'Geneva!',
    ],
    [
      'hold one of two forms of the same',
      `<mc:AlternateContent><mc:Choice Requires="wps">${run('a')}</mc:Choice><mc:Fallback>${run('b')}</mc:Fallback></mc:AlternateContent>`,
      'a',
    ],
    [
      'hold the fallback where there is no choice',
      `<mc:AlternateContent><mc:Fallback>${run('b')}</mc:Fallback></mc:AlternateContent>`,
      'b',
    ],
    [
      'have blanks for tabs and line breaks, a dash that does not break, no soft hyphen',
      `<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r>`,
      'a b c-de',
    ],
    [
      'hold entities, references and CDATA',
      '<w:r><w:t>R &amp; D &#x2013; &#233;<![CDATA[ <x>]]></w:t></w:r>',
      'R & D – é <x>',
    ],
    [
      'do not grow a number by a raised mark',
      run('64') + run('1', '<w:vertAlign w:val="superscript"/>'),
      '64 ¹',
    ],
    ['keep a raised digit on a letter', run('m') + run('2', '<w:vertAlign w:val="superscript"/>'), 'm²'],
    ['hold formulas', `${run('n = ')}<m:oMath><m:r><m:t>2</m:t></m:r></m:oMath>`, 'n = 2'],
    [
      'hold the base of an annotated word',
      '<w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>會</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      '會',
    ],
    [
      'keep script and links as words',
      run('&lt;script&gt;alert(1)&lt;/script&gt; javascript:alert(1)'),
      '<script>alert(1)</script> javascript:alert(1)',
    ],
  ])('%s', (_, content, expected) => expect(words(content)).toBe(expected));

  test('go on in the next paragraph where their end was deleted', () => {
    const deletedEnd = '<w:rPr><w:del/></w:rPr>';
    expect(read(paragraph('The group ', deletedEnd) + paragraph('met.'))).toEqual(['The group met.']);
  });

  test('are followed by those of a text box that is anchored in it', () => {
    const box = `<w:r><w:pict><w:txbxContent>${paragraph('In a box.')}</w:txbxContent></w:pict></w:r>`;
    expect(read(paragraph(run('Before.') + box) + paragraph('After.'))).toEqual([
      'Before.',
      'In a box.',
      'After.',
    ]);
  });

  test('are followed by those of its footnotes', () => {
    const notes = xmlPart(
      'footnotes',
      `<w:footnote w:id="2">${paragraph('Without observers.')}</w:footnote>`,
    );
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const body = table(row(cell('Total'), cell(paragraph(run('64') + mark)))) + paragraph('After.');
    expect(read(body, { 'word/footnotes.xml': notes })).toEqual([
      '0,0 Total',
      '0,1 64 ¹',
      '¹ Without observers.',
      'After.',
    ]);
  });
});

const style = (id: string, content: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}">${content}</w:style>`;
const styled = (text: string, id: string): string => paragraph(text, `<w:pStyle w:val="${id}"/>`);
const styles = {
  'word/styles.xml': xmlPart(
    'styles',
    style('Heading1', '<w:name w:val="heading 1"/>') +
      style('Titre2', '<w:name w:val="Titre 2"/>') +
      style('Own', '<w:name w:val="Ours"/><w:basedOn w:val="Heading1"/>') +
      style('Level', '<w:name w:val="Level"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
      style('Round', '<w:name w:val="Round"/><w:basedOn w:val="Round"/>') +
      style('Dashes', '<w:name w:val="Dashes"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>') +
      style('Title', '<w:name w:val="Title"/>'),
  ),
};

describe('A heading is told', () => {
  test.each([
    ['by the name of its style', styled('Meetings', 'Heading1'), '# Meetings'],
    ['by that name in another language', styled('Réunions', 'Titre2'), '## Réunions'],
    ['by the style its style is based on', styled('Meetings', 'Own'), '# Meetings'],
    ['by the level in its style', styled('Meetings', 'Level'), '### Meetings'],
    ['by its own level', paragraph('Meetings', '<w:outlineLvl w:val="1"/>'), '## Meetings'],
    ['as the title', styled('Progress report', 'Title'), '# Progress report'],
    ['by bold letters', paragraph(run('Meetings', '<w:b/>')) + paragraph('It met.'), '# Meetings|It met.'],
    [
      'by its shape where nothing else tells',
      paragraph('Meetings') + paragraph('It met.'),
      '# Meetings|It met.',
    ],
  ])('%s', (_, body, expected) => expect(read(body, styles).join('|')).toBe(expected));

  test.each([
    ['a style based on itself', styled('It met', 'Round') + styled('Meetings', 'Heading1')],
    ['words partly bold', paragraph(run('It ', '<w:b/>') + run('met')) + styled('Meetings', 'Heading1')],
    ['a caption in bold', paragraph(run('Table 1 – Overview', '<w:b/>'))],
    ['a level for body text', paragraph('It met.', '<w:outlineLvl w:val="9"/>')],
  ])('and %s makes none', (_, body) => expect(read(body, styles)[0]).not.toContain('#'));

  test('also where the title of an annex stands in a second one', () => {
    expect(read(styled('Annex A:', 'Heading1') + styled('Structure', 'Heading1'), styles)).toEqual([
      '# Annex A: Structure',
    ]);
  });
});

test.each([
  [
    'its own numbering',
    paragraph('to identify;', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'),
    '• to identify;',
  ],
  ['the numbering of its style', styled('to identify;', 'Dashes'), '• to identify;'],
  ['a dash that was typed', paragraph('–\tto identify;'), '• to identify;'],
  [
    'numbering taken off again',
    paragraph('It met.', '<w:pStyle w:val="Dashes"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    'It met.',
  ],
])('An item of a list is told by %s', (_, body, expected) => {
  expect(read(body, styles)).toEqual([expected]);
});

describe('A table', () => {
  const above = '<w:vMerge/>';
  const restart = '<w:vMerge w:val="restart"/>';

  test('has merged cells once, where they begin', () => {
    const body = table(
      row(cell('WG'), cell('Deliverables', '<w:gridSpan w:val="2"/>')),
      row(cell('1', restart), cell('D1.1'), cell('Terms')),
      row(cell('', above), cell('D1.2'), cell('Overview')),
      row(cell('2', restart), cell('D2.1'), cell('Use cases')),
    );
    expect(read(body)).toEqual([
      '0,0 WG',
      '0,1 1x2 Deliverables',
      '1,0 2x1 1',
      '1,1 D1.1',
      '1,2 Terms',
      '2,1 D1.2',
      '2,2 Overview',
      '3,0 2',
      '3,1 D2.1',
      '3,2 Use cases',
    ]);
  });

  test('keeps a cell that continues nothing', () => {
    expect(read(table(row(cell('1', above), cell('x'))))).toEqual(['0,0 1', '0,1 x']);
  });

  test('has old sideways merges as spans, and columns left out before a row', () => {
    const merged = cell('', '<w:hMerge w:val="continue"/>');
    const short = `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('late')}</w:tr>`;
    expect(read(table(row(cell('a', '<w:hMerge w:val="restart"/>'), merged, cell('b')), short))).toEqual([
      '0,0 1x2 a',
      '0,2 b',
      '1,2 late',
    ]);
  });

  test('has no deleted rows or cells, and those inserted', () => {
    const tracked = (mark: string, text: string) => `<w:tr><w:trPr><w:${mark}/></w:trPr>${cell(text)}</w:tr>`;
    const body = table(
      tracked('del', 'gone'),
      tracked('ins', 'new'),
      row(cell('x', '<w:cellDel/>'), cell('y')),
    );
    expect(read(body)).toEqual(['0,0 new', '1,0 y']);
    expect(read(table(tracked('del', 'gone')) + paragraph('It met.'))).toEqual(['It met.']);
  });

  test('may have content controls around rows and cells, an empty one too', () => {
    const control = (content: string, properties = '') =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = table(
      control(row(cell('a'), control(cell('Choose', '')), control(cell('Enter'), '<w:showingPlcHdr/>'))),
    );
    expect(read(body)).toEqual(['0,0 a', '0,1 Choose', '0,2']);
  });

  test('within a cell gives its words to it', () => {
    const inner = table(row(cell('a'), cell('b')));
    expect(read(table(row(cell(paragraph('x') + inner + paragraph('y')))))).toEqual(['0,0 x / a / b / y']);
  });

  test('tells of pictures, as does the text', () => {
    const picture = paragraph('<w:r><w:drawing><a:blip xmlns:a="urn:a"/></w:drawing></w:r>');
    expect(read(table(row(cell(picture), cell('x'))) + picture)).toEqual([
      '0,0 [picture]',
      '0,1 x',
      '[picture]',
    ]);
  });

  test('keeps a dash alone, and a typed mark, as the cell has them', () => {
    expect(read(table(row(cell('-'), cell('– none'))))).toEqual(['0,0 -', '0,1 – none']);
  });
});

describe('A document', () => {
  test('begins with the words at the head of its pages, each once, without page numbers', () => {
    const header = xmlPart('hdr', paragraph('TSAG-TD233') + paragraph('- 2 -') + paragraph('TSAG-TD233'));
    expect(read(paragraph('It met.'), { 'word/header1.xml': header })).toEqual(['TSAG-TD233', 'It met.']);
  });

  test('may be in the strict form of the standard, with other prefixes', () => {
    const strict = xmlPart(
      'document',
      `<w:body>${paragraph(`${run('It met ')}<m:oMath><m:r><m:t>2</m:t></m:r></m:oMath>`)}</w:body>`,
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    ).replace(/xmlns:m="[^"]*"/, 'xmlns:m="http://purl.oclc.org/ooxml/officeDocument/math"');
    const xml = strict.replaceAll('w:', 'word:').replace('xmlns:w=', 'xmlns:word=');
    expect(read('', { 'word/document.xml': xml })).toEqual(['It met 2']);
  });

  test('may be in UTF-16', () => {
    const text = documentXml(paragraph('Genève.'));
    const units = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
    expect(read('', { 'word/document.xml': new Uint8Array(units.buffer) })).toEqual(['Genève.']);
  });

  test('is found where its package says, by any path', () => {
    const parts = {
      ...docxParts(''),
      '_rels/.rels': relationshipsXml({ officeDocument: '/other/./x/../main.xml' }),
      'other/main.xml': documentXml(paragraph('It met.')),
    };
    expect(blockTexts(readDocx(zipOf(parts)).value.blocks)).toEqual(['It met.']);
  });

  test('is found in its usual place where the package does not say', () => {
    const { '_rels/.rels': _, ...parts } = docxParts(paragraph('It met.'));
    expect(blockTexts(readDocx(zipOf(parts)).value.blocks)).toEqual(['It met.']);
  });
});
