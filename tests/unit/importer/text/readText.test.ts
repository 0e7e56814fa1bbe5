import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../../src/importer/text/readText.ts';
import { blockTexts } from '../../../support/blockText.ts';

const read = (text: string): string[] => blockTexts(readText(strToU8(text)).value.blocks);

describe('The layout of a report as plain text', () => {
  test('Lines indented by a tab are cells, a blank line ends a row, a tab alone is an empty cell', () => {
    const text = 'Summed up below.\n\t\n\tGeneva\n\tBern\n\n\tInput documents\n\t39\n\t37\n\n\nNext.\n';
    expect(read(text)).toEqual([
      'Summed up below.',
      '0,0',
      '0,1 Geneva',
      '0,2 Bern',
      '1,0 Input documents',
      '1,1 39',
      '1,2 37',
      'Next.',
    ]);
  });

  test('Two blank lines part two tables', () => {
    expect(read('\tA\n\tB\n\n\n\tC\n')).toEqual(['0,0 A', '0,1 B', '0,0 C']);
  });

  test('A row shorter than the others stays shorter', () => {
    const [table] = readText(strToU8('\tWG\n\tTitle\n\tLeader\n\n\t5\n\tTBD\n')).value.blocks;
    expect(table).toMatchObject({ rows: 2, columns: 3 });
    expect(blockTexts(table ? [table] : [])).toHaveLength(5);
  });

  test('A line that is not indented, between two that are, goes on in its cell', () => {
    expect(read('\tMission\nand more of it\n\tLeader\n')).toEqual([
      '0,0 Mission / and more of it',
      '0,1 Leader',
    ]);
  });

  test('A dash on a line of its own begins an item on the next', () => {
    expect(read('–\nto identify;\n\n—\n\nto draw up.\n')).toEqual(['• to identify;', '• to draw up.']);
  });

  test.each([
    ['1.\nBlue kettles\n\n2.\nRed pots\n', ['• Blue kettles', '• Red pots']],
    [
      'The list:\n\n1)\n\nBlue kettles\n2)\nRed pots\n3)\nCups.\n',
      ['The list:', '• Blue kettles', '• Red pots', '• Cups.'],
    ],
  ])('Numbers on lines of their own begin items on the next: %j', (text, blocks) => {
    expect(read(text)).toEqual(blocks);
  });

  test.each([
    ['1.\nIntroduction\n\n2.\nMeetings\n', ['1.', '# Introduction', '2.', '# Meetings']],
    [
      'They were hot.\n\n12.\nBlue kettles\n\nIt met.\n\n14.\n',
      ['They were hot.', '12.', '# Blue kettles', 'It met.', '14.'],
    ],
    ['1.\n\n2.\nRed pots\n', ['1.', '2.', '# Red pots']],
  ])(
    'A number alone that no other follows in a list, or that stands over a title, is kept as words: %j',
    (text, blocks) => {
      expect(read(text).map((block) => block.replace(/^#+ ?\d? /, '# '))).toEqual(blocks);
    },
  );

  test('A dash that nothing follows is kept as words', () => {
    expect(read('Words follow.\n–\n\tcell\n')).toEqual(['Words follow.', '–', '0,0 cell']);
  });

  test.each(['– ', '- ', '• ', '—\t', '1) ', '12. ', '(a) ', '(iv) ', 'b) '])(
    '%j before words makes an item',
    (mark) => {
      expect(read(`As follows:\n${mark}to propose a way.`)).toEqual(['As follows:', '• to propose a way.']);
    },
  );

  test.each([
    '(TBC) 28 May, Moscow.',
    '-7 was the figure.',
    '1.1 was finished.',
    'D) and E).',
    'e.g. this one.',
  ])('%j is no item', (text) => expect(read(text)).toEqual([text]));

  test('Rows may be lines of cells divided by tabs, the first of them empty', () => {
    expect(read('\tGeneva\tBern\nInput documents\t39\t37\n')).toEqual([
      '0,0',
      '0,1 Geneva',
      '0,2 Bern',
      '1,0 Input documents',
      '1,1 39',
      '1,2 37',
    ]);
  });

  test('A tab within a line that stands alone is a blank', () => {
    expect(read('See\tbelow.')).toEqual(['See below.']);
  });

  test('A star alone below a table is the mark of a note, and in a list it is that of an item', () => {
    const table = '\tA*\n\tB\n\n\n';
    const cells = ['0,0 A*', '0,1 B'];
    expect(read(`${table}* Hosted by Acme.\n\nNext.\n`)).toEqual([...cells, '* Hosted by Acme.', 'Next.']);
    expect(read(`${table}* Map\n* Cups\n`)).toEqual([...cells, '• Map', '• Cups']);
    expect(read('Led by:\n* Ann Roe\n')).toEqual(['Led by:', '• Ann Roe']);
  });

  test('Rows may be drawn with strokes', () => {
    expect(read('| WG | Title |\n|----|:-----:|\n| 1 | State |')).toEqual([
      '0,0 WG',
      '0,1 Title',
      '1,0 1',
      '1,1 State',
    ]);
  });
});

describe('Lines with strokes and tabs', () => {
  const table = ['0,0 a', '0,1 b', '1,0 c', '1,1 d'];
  test.each([
    ['strokes at both ends', '|a|b|\n|c|d|', table],
    ['a rule of dashes', '|a|b|\n|-|--|\n|c|d|', table],
    ['a rule with colons', '| a | b |\n|:-|-:|\n| c | d |', table],
    ['a rule before them', '|--|--|\n|a|b|\n|c|d|', ['|--|--|', ...table]],
    ['dashes for figures', '|a|b|\n|-|x|\n', ['0,0 a', '0,1 b', '1,0 -', '1,1 x']],
    ['something before a dash', '|a|b|\n|x-|-|\n', ['0,0 a', '0,1 b', '1,0 x-', '1,1 -']],
    ['no stroke at the beginning', 'a|b|\nc|d|', ['a|b|', 'c|d|']],
    ['no stroke at the end', '|a|b\n|c|d', ['|a|b', '|c|d']],
    ['one row alone', 'It met.\n|a|b|', ['It met.', '|a|b|']],
    ['a stroke alone', 'It met.\n|\n|', ['It met.', '|', '|']],
    ['tabs in two rows', 'a\tb\nc\td\n', table],
    ['a tab behind blanks', 'It met.\n \ttea.', ['It met.', 'tea.']],
    ['a tab at the end', 'It met.\t\nIt ended.\t', ['It met.', 'It ended.']],
    ['tabs in items', '–\tto pour\ttea;\n–\tto drink\tit.', ['• to pour tea;', '• to drink it.']],
    [
      'a tab before what looks like items',
      '\t– a\tb\n\t– c\td',
      ['0,0', '0,1 – a', '0,2 b', '1,0', '1,1 – c', '1,2 d'],
    ],
    ['a page’s end between them', 'It met.\fIt ended.', ['It met.', 'It ended.']],
  ])('are read with %s', (_, text, expected) => expect(read(text)).toEqual(expected));

  test('A line goes on in the last cell of its row alone', () => {
    expect(read('\ta\n\tb\nmore.\n\tc\nIt ended.\n')).toEqual([
      '0,0 a',
      '0,1 b / more.',
      '0,2 c',
      'It ended.',
    ]);
    expect(read('\ta\n\nIt met.\n\tb\n')).toEqual(['0,0 a', 'It met.', '0,0 b']);
  });
});

describe('Headings of a plain text', () => {
  test('Short lines under numbers, each with room around it, are a list where words lead to them', () => {
    const kindsBelow = (lead: string, ...lines: string[]) =>
      readText(strToU8(['Tea was served to all who came.', lead, ...lines, 'All were well.'].join('\n\n')))
        .value.blocks.slice(2, -1)
        .map(({ kind }) => kind);
    const lines = ['1) Study Group 13', '2) Tea Board', '3) Focus Group on cups'];
    expect(kindsBelow('It was sent to:', ...lines)).toEqual(['item', 'item', 'item']);
    expect(kindsBelow('It was sent to others.', ...lines)).toEqual(['heading', 'heading', 'heading']);
    // The number before it is missing.
    expect(kindsBelow('It was sent to:', '1) Study Group 13', '3) Tea Board')).toEqual(['item', 'heading']);
  });

  test.each([
    [
      'Meetings\n\nGeneva and Bern\nLima and Rome\nThey met.',
      ['# Meetings', 'Geneva and Bern', 'Lima and Rome', 'They met.'],
    ],
    ['Meetings\n–\nto drink tea.', ['# Meetings', '• to drink tea.']],
    ['Meetings\n\tGeneva\n\tBern', ['# Meetings', '0,0 Geneva', '0,1 Bern']],
    ['Annex A\nStructure\nIt met.', ['# Annex A', 'Structure', 'It met.']],
    [
      'Geneva and Bern\nAnnex A\nStructure\n\nIt met.',
      ['Geneva and Bern', 'Annex A', '# Structure', 'It met.'],
    ],
    [
      '1. Tea\n2. Milk and sugar\n3. Cups and pots\n\nIt met.',
      ['• Tea', '• Milk and sugar', '• Cups and pots', 'It met.'],
    ],
    ['It met.\n\n2. Cups and pots\n\nIt met.', ['It met.', '# 2. Cups and pots', 'It met.']],
    ['It met.\n2. Cups and pots\n\nIt met.', ['It met.', '• Cups and pots', 'It met.']],
    ['2 Cups and pots\nIt met.', ['# 2 Cups and pots', 'It met.']],
  ])('are those with room around them: %j', (text, expected) => expect(read(text)).toEqual(expected));

  test('are short lines before a blank line, also right behind a sentence', () => {
    expect(read(' Introduction\n\nIt met.\nRelationships\n\nIt wrote.')).toEqual([
      '# Introduction',
      'It met.',
      '# Relationships',
      'It wrote.',
    ]);
  });

  test('may stand right above their text', () => {
    expect(read('Next steps\nThe group will advance its work.')).toEqual([
      '# Next steps',
      'The group will advance its work.',
    ]);
  });

  test('go on in the next line behind the label of an annex', () => {
    expect(read('It ended.\n\nAnnex A: \nStructure and deliverables\n\n\tWG\n')).toEqual([
      'It ended.',
      '# Annex A: Structure and deliverables',
      '0,0 WG',
    ]);
  });

  test('keep their numbers, which tell their level', () => {
    expect(read('2 Meetings\n\n2.1 Meetings held\n\nIt met.')).toEqual([
      '# 2 Meetings',
      '## 2.1 Meetings held',
      'It met.',
    ]);
  });

  test.each(['Meetings that were held', 'What has been done'])(
    'may tell of what they are about: “%s”',
    (title) => {
      expect(read(`It met.\n\n${title}\n\nIt wrote.`)).toContain(`# ${title}`);
    },
  );

  test.each([
    ['a caption', 'Table 1 – Overview of meetings\n\n\tA\n'],
    ['a sentence', 'It met.\n\n'],
    ['a sentence with the mark of a note', 'It met.¹\n\n'],
    ['a lead-in', 'As follows:\n\n'],
    ['a date', '17 October 2017\n\n'],
    ['a place with its days', 'Geneva, 17-19 October 2017\n\n'],
    ['a label with its value', 'Source: TSAG\n\n'],
    ['an address', 'Contact tsbfgdlt@itu.int\n\n'],
    ['a name among names', 'David Watrin\nMaxim Grigoriev\nWei Kai\n'],
    ['a figure', '81\n\n'],
    ['a status', 'TBD\n\n'],
    ['a sentence without its stop', 'The group on tea (FG TK) was established by TSAG\n\n'],
    ['another one', 'Two meetings have been held\n\n'],
  ])('are not %s', (_, text) => {
    expect(read(text).join()).not.toContain('#');
  });
});

test.each([
  ['CRLF', '\r\n'],
  ['CR', '\r'],
  ['NEL', '\u0085'],
  ['a line separator', '\u2028'],
  ['a paragraph separator', '\u2029'],
])('Lines may end in %s', (_, end) => {
  const lines = [
    'Meetings',
    '',
    '\tGeneva',
    '\tBern',
    '',
    '\t39',
    '\t37',
    '',
    '',
    '–',
    'an item.',
    'It met.',
  ];
  expect(read(lines.join(end))).toEqual(read(lines.join('\n')));
});

test('A line that names a working group is a heading over “Lead: …”, too', () => {
  const { blocks } = readText(strToU8('It met.\n\nWorking group 1: Terms\n\nLead: Ann Roe\n')).value;
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph']);
});

test('A line that names a working group is a heading where a fact of the group stands below it', () => {
  const blocks = readText(
    strToU8(
      'Working group 1: Terms\n\nLeader: Ann Roe\n\nSub-group 2: Cups\n\nScope: To count cups.\n\nWorking group 3: Pots\n\nIt met.\n',
    ),
  ).value.blocks;
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'heading',
    'paragraph',
    'heading',
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
});
