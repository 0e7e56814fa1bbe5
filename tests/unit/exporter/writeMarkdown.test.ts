import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { inlineText } from '../../../src/exporter/cleanText.ts';
import { markdownText } from '../../../src/exporter/markdownText.ts';
import { writeMarkdown } from '../../../src/exporter/writeMarkdown.ts';
import { aDeliverable, aGroup } from '../../support/builders.ts';
import { anExport } from '../../support/exportInput.ts';
import { hostileTexts, longReport, reportOfText } from '../../support/hostileTexts.ts';
import { bundledReport } from '../../support/report.ts';

const isTable = (token: Token): token is Tokens.Table => token.type === 'table';
const tablesOf = (text: string): Tokens.Table[] => marked.lexer(text).filter(isTable);

/** The text of tokens as a reader sees it; kinds other than plain text are named. */
function seen(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'text' || token.type === 'escape') {
        return 'tokens' in token && token.tokens ? seen(token.tokens) : token.text;
      }
      return `[${token.type}]`;
    })
    .join('');
}

describe('the summary in Markdown', () => {
  it('is read by another program with all meetings, deliverables and sections', () => {
    const text = writeMarkdown(anExport());
    const [meetings, deliverables] = tablesOf(text);
    expect(meetings?.rows.map(([place]) => place?.text)).toEqual(['Geneva', 'Bern']);
    expect(meetings?.rows[0]?.[3]?.text).toBe('= 57');
    expect(deliverables?.rows).toHaveLength(10);
    for (const heading of ['## Leadership', '## Liaisons', '## Next steps']) expect(text).toContain(heading);
  });

  it('tells a leader to be determined from one that is not stated', () => {
    const source = { section: 'Annex' };
    const workingGroups = [
      aGroup('1', { leader: { status: 'to-be-determined', source }, deliverables: [aDeliverable('D1.1')] }),
      aGroup('2', { leader: { status: 'not-stated' }, deliverables: [aDeliverable('D2.1')] }),
    ];
    const text = writeMarkdown(anExport({ report: { ...bundledReport(), workingGroups } }));
    expect(tablesOf(text)[1]?.rows.map((row) => row[3]?.text)).toEqual(['TBD', 'not stated']);
  });

  it('marks what is said in other words than the report’s own, and nothing else', () => {
    const source = { section: 'Next steps' };
    const nextSteps = [
      { text: 'Tea will be served.', summary: false, source },
      { text: 'Cups are sought.\u202e', summary: true, source },
    ];
    const text = writeMarkdown(anExport({ report: { ...bundledReport(), nextSteps } }));
    expect(text).toContain('\n- Tea will be served.\n- Cups are sought.\u202e\u202c (summary)\n');
  });

  it('lets a mark in the title of a group turn the direction of nothing behind it', () => {
    const title = 'Terms\u202e of tea';
    const workingGroups = [aGroup('1', { title })];
    const text = writeMarkdown(anExport({ report: { ...bundledReport(), workingGroups } }));
    expect(text).toContain(`WG 1, ${title}\u202c: `);
  });

  it('names the filter, the source, and what the signs mean', () => {
    const text = writeMarkdown(anExport({ view: { workingGroups: ['2'], query: 'vertical' } }));
    expect(tablesOf(text)[1]?.rows.map(([code]) => code?.text)).toEqual(['D2.2']);
    expect(text).toContain('Only WG 2 and what matches “vertical”. 1 of 10 deliverables.');
    expect(text).toContain('Source: Progress report of FG DLT to TSAG.');
    expect(text).toContain('= derived');
  });

  it.each(Object.entries(hostileTexts))('shows %s as it stands, and as nothing else', (_, text) => {
    const [paragraph] = marked.lexer(markdownText(text));
    expect(paragraph?.type).toBe('paragraph');
    const tokens = paragraph && 'tokens' in paragraph ? (paragraph.tokens ?? []) : [];
    expect(seen(tokens)).toBe(inlineText(text));
    const tables = tablesOf(writeMarkdown(anExport({ report: reportOfText(text) })));
    expect(tables.map(({ rows }) => rows.length)).toEqual([1, 1]);
    expect(seen(tables[1]?.rows[0]?.[1]?.tokens ?? [])).toBe(inlineText(text));
  });

  it('holds a long report', () => {
    const [meetings, deliverables] = tablesOf(writeMarkdown(anExport({ report: longReport() })));
    expect(meetings?.rows).toHaveLength(12);
    expect(deliverables?.rows).toHaveLength(60);
  });
});
