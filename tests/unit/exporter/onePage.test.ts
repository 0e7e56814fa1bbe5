import { describe, expect, it } from 'vitest';
import { parseProgressReport } from '../../../src/domain/progressReport.ts';
import { jsonInScript, readOnePage, writeOnePage } from '../../../src/exporter/onePage.ts';
import { writeOneFile } from '../../../src/exporter/writeOneFile.ts';
import { exportWords } from '../../support/exportInput.ts';
import { endingTexts, hostileTexts, longReport, reportOfText } from '../../support/hostileTexts.ts';
import { aOnePage } from '../../support/onePage.ts';
import { bundledReport } from '../../support/report.ts';

const words = exportWords;
const reportIn = (html: string): unknown => JSON.parse(readOnePage(html).report);
const countOf = (html: string, sign: RegExp): number => html.match(sign)?.length ?? 0;

describe('the one file', () => {
  it('is read as it was written', () => {
    const page = aOnePage({ title: 'a "b" &amp; <c>', description: '&lt;&quot;', withoutScript: '<&>' });
    expect(readOnePage(writeOnePage(page))).toEqual(page);
  });

  it('is told from another page', () => {
    expect(() => readOnePage('<!doctype html><title>404</title>')).toThrow('is missing');
  });

  it('is told from one that lacks a part, and says which', () => {
    const html = writeOnePage(aOnePage());
    const without = (begin: string) => () => readOnePage(html.replace(begin, ''));
    expect(without('<title>')).toThrow('<title> is missing');
    expect(without('<div id="root">')).toThrow('<div id="root"> is missing');
    expect(without('id="one-file-packed"')).toThrow(
      'id="one-file-packed" type="application/json"> is missing',
    );
  });

  it('is the same again with its own report', () => {
    const page = aOnePage();
    expect(writeOneFile(page, { report: bundledReport(), words })).toBe(writeOnePage(page));
  });

  it('holds nothing of its own report once it holds another', () => {
    const html = writeOneFile(aOnePage(), { report: longReport(), words });
    const page = readOnePage(html);
    expect(page.prerendered).toBe('');
    expect(html).not.toMatch(/FG DLT|Geneva|TSAG/);
    expect({ ...page, report: '' }).toMatchObject({
      policy: aOnePage().policy,
      start: aOnePage().start,
      packed: aOnePage().packed,
    });
    expect(reportIn(html)).toEqual(longReport());
    expect(page.withoutScript).toContain(page.title);
  });

  it.each(Object.entries({ ...hostileTexts, ...endingTexts }))(
    'keeps %s inside the report, whatever it ends elsewhere',
    (_, text) => {
      const report = reportOfText(text);
      const html = writeOneFile(aOnePage(), { report, words });
      expect(countOf(html, /<script/gi)).toBe(4);
      expect(countOf(html, /<\/(?:script|title|noscript|head)/gi)).toBe(7);
      expect(parseProgressReport(reportIn(html))).toEqual(parseProgressReport(report));
      expect(jsonInScript(report)).not.toMatch(/[<>&\u2028\u2029]/);
    },
  );

  it('is not made long by a title of a megabyte, beyond the report itself', () => {
    const report = reportOfText('word '.repeat(200_000));
    const html = writeOneFile(aOnePage(), { report, words });
    expect(html.length - jsonInScript(report).length).toBeLessThan(5000);
    expect(reportIn(html)).toEqual(report);
  });
});
