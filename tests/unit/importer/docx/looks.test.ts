import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../src/importer/docx/readDocx.ts';
import { blockTexts } from '../../../support/blockText.ts';
import {
  cell,
  docxFile,
  type Parts,
  paragraph,
  row,
  run,
  table,
  xmlPart,
} from '../../../support/docxFile.ts';

const style = (id: string, name: string, look = '', basedOn = ''): string =>
  `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}${look}</w:style>`;
const stylesOf = (...styles: string[]): Parts => ({
  'word/styles.xml': xmlPart('styles', styles.join('')),
});
const styled = (text: string, id: string, more = ''): string =>
  paragraph(text, `<w:pStyle w:val="${id}"/>${more}`);
const read = (body: string, parts: Parts = {}): string[] =>
  blockTexts(readDocx(docxFile(body, parts)).value.blocks);

const bold = (text: string): string => paragraph(run(text, '<w:b/>'));
const inList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>';
const sentence = paragraph('They were good.');
const picture = '<w:r><w:drawing><a:blip xmlns:a="urn:a"/></w:drawing></w:r>';

describe('Headings by bold letters', () => {
  const short = paragraph('Geneva and Bern');

  test('need no words behind them, and leave other short lines words', () => {
    expect(read(bold('Meetings') + short + sentence + bold('Next steps') + short)).toEqual([
      '# Meetings',
      'Geneva and Bern',
      'They were good.',
      '# Next steps',
      'Geneva and Bern',
    ]);
    expect(read(bold('Meetings') + sentence + short + sentence)[2]).toBe('Geneva and Bern');
  });

  test('stand below those by styles, the deepest of them', () => {
    const parts = stylesOf(style('H1', 'heading 1'), style('H2', 'heading 2'));
    const body = styled('Meetings', 'H2') + styled('Report', 'H1') + bold('Held so far');
    expect(read(body + short + sentence, parts)).toEqual([
      '## Meetings',
      '# Report',
      '### Held so far',
      'Geneva and Bern',
      'They were good.',
    ]);
  });

  test('are told beside tables, and beside pictures in the style of a heading', () => {
    const drawn = paragraph(picture, '<w:pStyle w:val="H1"/>');
    expect(
      read(drawn + bold('Meetings') + table(row(cell('x'))), stylesOf(style('H1', 'heading 1'))),
    ).toEqual(['[picture]', '# Meetings', '0,0 x']);
  });

  test('are no items in bold, which leave headings to their shape', () => {
    const item = paragraph(run('Tea and biscuits', '<w:b/>'), inList);
    expect(read(item + sentence + paragraph('Results') + sentence)).toEqual([
      '• Tea and biscuits',
      'They were good.',
      '# Results',
      'They were good.',
    ]);
  });

  test('may be bold by the style of the paragraph, or by that of the letters', () => {
    const parts = stylesOf(style('Strong', 'Strong', '<w:rPr><w:b/></w:rPr>'));
    const byLetters = paragraph(run('Next steps', '<w:rStyle w:val="Strong"/>'));
    expect(read(styled('Meetings', 'Strong') + short + sentence + byLetters + short, parts)).toEqual([
      '# Meetings',
      'Geneva and Bern',
      'They were good.',
      '# Next steps',
      'Geneva and Bern',
    ]);
    const plain = paragraph(run('Meetings', '<w:b w:val="false"/>'), '<w:pStyle w:val="Strong"/>');
    expect(read(plain + short, parts)).toEqual(['Meetings', 'Geneva and Bern']);
  });

  test('may have blanks that are not bold', () => {
    expect(read(paragraph(run('Meetings', '<w:b/>') + run(' ')) + short)[0]).toBe('# Meetings');
    expect(read(paragraph(run('Meetings', '<w:b/>') + run(' held')) + short)[0]).toBe('Meetings held');
  });
});

describe('Headings by their shape', () => {
  test('are none among lines as short', () => {
    const names = paragraph('David Watrin') + paragraph('Wei Kai');
    expect(read(names + sentence)).toEqual(['David Watrin', 'Wei Kai', 'They were good.']);
    expect(read(sentence + names)).toEqual(['They were good.', 'David Watrin', 'Wei Kai']);
  });

  test('may be the label of an annex and its title', () => {
    expect(read(sentence + paragraph('Annex A:') + paragraph('Structure') + sentence)).toEqual([
      'They were good.',
      '# Annex A: Structure',
      'They were good.',
    ]);
  });

  test('are no items', () => {
    expect(read(paragraph('Tea and biscuits', inList) + sentence)[0]).toBe('• Tea and biscuits');
  });
});

describe('A style of headings is known', () => {
  test.each([
    ['heading 1', 1],
    ['Heading 9', 9],
    ['Titre 2', 2],
    ['Überschrift 3', 3],
    ['título 4', 4],
    ['titolo5', 5],
    ['Kop 6', 6],
    ['Заголовок 2', 2],
    ['标题 1', 1],
    ['見出し 3', 3],
    ['Title', 1],
    ['Titre', 1],
    ['Annex_NoTitle', 1],
    ['annex-title', 1],
  ])('by the name %s', (name, level) => {
    expect(read(styled('Met it', 'X') + sentence, stylesOf(style('X', name)))[0]).toBe(
      `${'#'.repeat(level)} Met it`,
    );
  });

  test.each(['heading 10', 'heading 0', 'heading', 'my heading 1', 'Subtitle', 'Title page', 'Annex'])(
    'and not by the name %s',
    (name) => expect(read(styled('it met', 'X') + sentence, stylesOf(style('X', name)))[0]).toBe('it met'),
  );

  test('by its id where its name says nothing', () => {
    expect(read(styled('it met', 'Heading2'), stylesOf(style('Heading2', 'Ours')))).toEqual(['## it met']);
  });

  test('by its own level before its name, and a paragraph’s before its style’s', () => {
    const parts = stylesOf(style('X', 'heading 1', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'));
    expect(read(styled('it met', 'X'), parts)).toEqual(['### it met']);
    expect(read(styled('it met', 'X', '<w:outlineLvl w:val="0"/>'), parts)).toEqual(['# it met']);
    expect(read(styled('it met', 'X', '<w:outlineLvl w:val="-1"/>'), parts)).toEqual(['it met']);
  });
});

describe('What a style is based on', () => {
  const hidden = '<w:rPr><w:vanish/></w:rPr>';
  const raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>';
  const listed = `<w:pPr>${inList}</w:pPr>`;
  const base = [
    style('Child', 'c', '', 'Parent'),
    style('Grandchild', 'g', '', 'Child'),
    style('Round', 'r', '', 'Round2'),
    style('Round2', 's', '', 'Round'),
  ];

  test.each([
    ['its level', style('Parent', 'heading 2'), '## it met'],
    ['its numbering', style('Parent', 'p', listed), '• it met'],
    ['its name of a list', style('Parent', 'List Bullet 2'), '• it met'],
    ['its name of a numbered list', style('Parent', 'list number'), '• it met'],
    ['nothing where its name only begins so', style('Parent', 'List Bullet 6'), 'it met'],
  ])('gives it %s', (_, parent, expected) => {
    expect(read(styled('it met', 'Grandchild'), stylesOf(...base, parent))).toEqual([expected]);
    expect(read(styled('it met', 'Child'), stylesOf(parent, ...base))).toEqual([expected]);
  });

  test('gives it whether its words are hidden, raised or bold, until it says otherwise', () => {
    const shown = style('Shown', 'd', '<w:rPr><w:vanish w:val="0"/></w:rPr>', 'Parent');
    const parts = stylesOf(...base, style('Parent', 'p', hidden), shown);
    expect(read(styled('secret', 'Grandchild') + styled('tea.', 'Shown'), parts)).toEqual(['tea.']);
    expect(read(paragraph(run('m') + run('2', '<w:rStyle w:val="Child"/>')), parts)).toEqual(['m']);
    const high = stylesOf(...base, style('Parent', 'p', raised));
    expect(read(paragraph(run('m') + run('2', '<w:rStyle w:val="Child"/>')), high)).toEqual(['m²']);
    const strong = stylesOf(...base, style('Parent', 'p', '<w:rPr><w:b/></w:rPr>'));
    expect(read(styled('Meetings', 'Grandchild') + paragraph('Geneva and Bern'), strong)[0]).toBe(
      '# Meetings',
    );
  });

  test('gives it no numbering that it takes off', () => {
    const off = '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>';
    const parts = stylesOf(style('Parent', 'p', listed), style('Off', 'o', off, 'Parent'));
    expect(read(styled('it met', 'Off'), parts)).toEqual(['it met']);
  });

  test('gives it nothing where that leads back to it', () => {
    expect(read(styled('it met', 'Round') + styled('it ended', 'Lost'), stylesOf(...base))).toEqual([
      'it met',
      'it ended',
    ]);
  });
});

describe('Words that are struck out', () => {
  const readWhole = (body: string, parts: Parts = {}) => {
    const { value, findings } = readDocx(docxFile(body, parts));
    return [...blockTexts(value.blocks), ...findings.map(({ key, fillings }) => [key, fillings['quote']])];
  };
  const struck = (text: string) => run(text, '<w:strike/>');

  test('are not read, and are told beside what stands in their place', () => {
    expect(readWhole(table(row(cell(paragraph(struck('12') + run('13'))))))).toEqual([
      '0,0 13',
      ['reading.struck', '[12] 13'],
    ]);
    expect(
      readWhole(paragraph(struck('They met') + struck(' in Bern.')) + paragraph('They met in Oslo.')),
    ).toEqual(['They met in Oslo.', ['reading.struck', '[They met in Bern.]']]);
  });

  test('may be so by two lines, or by the style of the letters', () => {
    const parts = stylesOf(style('Gone', 'Gone', '<w:rPr><w:dstrike/><w:strike w:val="0"/></w:rPr>'));
    const body = run('Old ', '<w:rStyle w:val="Gone"/>') + run('Terms', '<w:strike w:val="0"/>');
    expect(readWhole(paragraph(body), parts)).toEqual(['Terms', ['reading.struck', '[Old] Terms']]);
  });

  test('may stand in a note, and leave blanks between words', () => {
    const note = `<w:footnote w:id="2">${paragraph(run('Two') + struck(' ') + run('were there.'))}</w:footnote>`;
    const notes = xmlPart('footnotes', note.replace('</w:p>', `${struck(' Three')}</w:p>`));
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    expect(readWhole(paragraph(run('It met.') + mark), { 'word/footnotes.xml': notes })).toEqual([
      'It met.¹',
      '¹ Two were there.',
      ['reading.struck', '[Three] Two were there.'],
    ]);
  });
});
