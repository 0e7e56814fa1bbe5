import { describe, expect, it } from 'vitest';
import { cleanText, containDirection, inlineText } from '../../../src/exporter/cleanText.ts';
import { markdownList, markdownTable, markdownText } from '../../../src/exporter/markdownText.ts';
import type { Cell } from '../../../src/exporter/table.ts';
import { writeHtmlTable, writePlainTable } from '../../../src/exporter/writeClipboardTable.ts';
import { writeCsv } from '../../../src/exporter/writeCsv.ts';

const tableOf = (...cells: Cell[]) => ({
  name: 'T',
  columns: [{ heading: 'H', width: 9 }],
  rows: cells.map((cell) => [cell]),
});

describe('cleaning', () => {
  it.each([
    '\u0000',
    '\u0008',
    '\u000b',
    '\u000c',
    '\u000e',
    '\u001f',
    '\u007f',
    '\u009f',
    '\ufdd0',
    '\ufdef',
    '\ufffe',
    '\uffff',
  ])('takes out %j, which no format can hold', (sign) => {
    expect(cleanText(`a${sign}b${sign}`)).toBe('ab');
  });

  it('leaves what stands beside those: tabs, line ends, blanks, and signs of other scripts', () => {
    const kept = '\t\n\r ~\u00a0\ufdcf\ufdf0\ufffd';
    expect(cleanText(kept)).toBe(kept);
  });

  it('puts the sign for a lost character in the place of each half of one', () => {
    expect(cleanText('\ud83da\ude00😀')).toBe('\ufffda\ufffd😀');
  });

  it.each([
    ['\u202a', '\u202c'],
    ['\u202b', '\u202c'],
    ['\u202d', '\u202c'],
    ['\u202e', '\u202c'],
    ['\u2066', '\u2069'],
    ['\u2067', '\u2069'],
    ['\u2068', '\u2069'],
  ])('closes %j with its own mark, once', (open, close) => {
    expect(containDirection(`a${open}b`)).toBe(`a${open}b${close}`);
    expect(containDirection(`a${open}b${close}c`)).toBe(`a${open}b${close}c`);
    expect(containDirection(`${open}a${open}b`)).toBe(`${open}a${open}b${close}${close}`);
  });

  it('makes one line of any, with one blank where there were more', () => {
    expect(inlineText('\t a \r\n\n b  ')).toBe('a b');
  });
});

describe('Markdown', () => {
  it.each([
    ['\\ ` * _ [ ] < > | ~ $', '\\\\ \\` \\* \\_ \\[ \\] \\< \\> \\| \\~ \\$'],
    ['&amp; &#65; &#x41; & a; a&b &;', '\\&amp; \\&#65; \\&#x41; & a; a&b &;'],
    ['see http://a.b and a: b', 'see http\\://a.b and a: b'],
    ['www.a.b WWW.a.b ww.a.b', 'www\\.a.b WWW\\.a.b ww.a.b'],
    ['a@b', 'a\\@b'],
    ['- a - b', '\\- a - b'],
    ['+ a + b', '\\+ a + b'],
    ['## a # b', '\\## a # b'],
    ['=', '\\='],
    ['===', '\\==='],
    ['= 57', '= 57'],
    ['a ===', 'a ==='],
    ['1. a 2. b', '1\\. a 2. b'],
    ['123456789) a', '123456789\\) a'],
    ['1234567890. a', '1234567890. a'],
    ['12a. b', '12a. b'],
  ])('shows %j as it stands', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  it('sets numbers to the right, and each row on a line of its own', () => {
    const columns = [{ heading: 'a|b' }, { heading: 'n', numeric: true }];
    expect(
      markdownTable(columns, [
        ['c\nd', '1'],
        ['e', '2'],
      ]),
    ).toBe('| a\\|b | n |\n| --- | ---: |\n| c d | 1 |\n| e | 2 |');
    expect(markdownList(['a', '- b'])).toBe('- a\n- \\- b');
  });
});

const cellIn = (cell: Cell): string => writeCsv(tableOf(cell)).slice('\ufeffH\r\n'.length, -2);

describe('CSV', () => {
  it.each(['=', '+', '-', '@', '\t', '＝', '＋', '－', '＠'])(
    'guards a text that begins with %j, and no other',
    (sign) => {
      expect(cellIn(`${sign}1`)).toBe(`'${sign}1`);
      expect(cellIn(`a${sign}1`)).toBe(`a${sign}1`);
    },
  );

  it.each([
    ['a,b', '"a,b"'],
    ['a"b"', '"a""b"""'],
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
    ['\r1', '"\'\r1"'],
    ['\n1', '"\'\n1"'],
    ['a;b c', 'a;b c'],
  ])('has quotes around %j where it needs them', (text, written) => {
    expect(cellIn(text)).toBe(written);
  });

  it('guards headings as well, and leaves figures and days as they are', () => {
    expect(
      writeCsv({
        name: '',
        columns: [
          { heading: '=a', width: 1 },
          { heading: 'b', width: 1 },
        ],
        rows: [],
      }),
    ).toBe("\ufeff'=a,b\r\n");
    expect([cellIn(-5), cellIn({ day: '2018-02-05' }), cellIn(null)]).toEqual(['-5', '2018-02-05', '']);
  });
});

describe('a table on the clipboard', () => {
  it('is HTML whose text is text', () => {
    expect(writeHtmlTable(tableOf('a & <b> "c"\u0000', 1, null), '<T>')).toBe(
      '<meta charset="utf-8"><table border="1"><caption>&lt;T&gt;</caption>' +
        '<thead><tr><th scope="col">H</th></tr></thead><tbody>' +
        '<tr><td>a &amp; &lt;b&gt; &quot;c&quot;</td></tr><tr><td>1</td></tr><tr><td></td></tr>' +
        '</tbody></table>',
    );
  });

  it('is plain text on a line a row, with what begins like a formula guarded, after a blank too', () => {
    const signs = ['=1', '+1', '-1', '@1', '＝1', '＋1', '－1', '＠1'];
    expect(writePlainTable(tableOf(...signs)).split('\n')).toEqual(['H', ...signs.map((sign) => `'${sign}`)]);
    expect(writePlainTable(tableOf('\n\t =1', 'a=1', 'b\r\n\tc', -1, { day: '2018-02-05' }, null))).toBe(
      "H\n' =1\na=1\nb c\n-1\n2018-02-05\n",
    );
    const twoColumns = {
      ...tableOf(),
      columns: [...tableOf().columns, { heading: '-H', width: 1 }],
      rows: [['a', 1]],
    };
    expect(writePlainTable(twoColumns)).toBe("H\t'-H\na\t1");
  });
});
