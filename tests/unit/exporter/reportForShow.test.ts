import { describe, expect, it } from 'vitest';
import { reportForShow } from '../../../src/exporter/withText.ts';
import { aDeliverable, aGroup, anOffice, aStatement, corrected, stated } from '../../support/builders.ts';
import { aReport, bundledReport } from '../../support/report.ts';

const shownText = (text: string, longest = 400): string =>
  reportForShow(aReport({ remarks: [aStatement(text)] }), longest).remarks[0]?.text ?? '';
const shownName = (name: string, longest = 400): string =>
  reportForShow(aReport({ focusGroup: { name } }), longest).focusGroup.name;

describe('a report for pictures and slides', () => {
  it('is the same report where there is nothing to change', () => {
    expect(reportForShow(bundledReport(), 4000)).toEqual(bundledReport());
  });

  it('has its sentences on one line, and cut where nobody could read on', () => {
    expect(shownText('a\n b\u0000')).toBe('a b');
    expect(shownText('x'.repeat(400))).toBe('x'.repeat(400));
    expect(shownText('x'.repeat(401))).toBe(`${'x'.repeat(399)}…`);
  });

  it('has its names cut at 300, or where its sentences are', () => {
    expect(shownName('x'.repeat(300))).toBe('x'.repeat(300));
    expect(shownName('x'.repeat(301))).toBe(`${'x'.repeat(299)}…`);
    expect(shownName('x'.repeat(301), 240)).toBe(`${'x'.repeat(239)}…`);
  });

  it('has sentences in what fields say, said before, and note', () => {
    const long = 'x'.repeat(350);
    const shown = reportForShow(
      aReport({
        document: { number: stated(long), title: corrected(long, long), date: { status: 'not-stated' } },
        liaison: {
          representatives: [
            { of: 'a', to: 'b', count: 1, person: null, note: long, source: { section: long } },
          ],
        },
      }),
      400,
    );
    const { number, title } = shown.document;
    expect('value' in number && number.value).toBe(long);
    expect(title).toMatchObject({ value: long, was: long });
    expect(shown.liaison.representatives[0]?.note).toBe(long);
    expect(shown.liaison.representatives[0]?.source.section).toHaveLength(300);
  });

  it('has no name that is no text at all', () => {
    expect(shownName('\u0007')).toBe('\ufffd');
    expect(shownText('\u200f\u0000')).toBe('\u200f');
  });

  it('has the headings of further columns cleaned, and leaves what is no text', () => {
    const group = aGroup('1', {
      deliverables: [aDeliverable('D1', { extra: { 'a\u0000\nb': 'c\nd', ['e']: '' } })],
    });
    const shown = reportForShow(
      aReport({ workingGroups: [group], leadership: [anOffice('chairman', 'A')] }),
      400,
    );
    expect(shown.workingGroups[0]?.deliverables[0]?.extra).toEqual({ 'a b': 'c d', e: '\ufffd' });
    expect(shown.leadership[0]).toMatchObject({ role: 'chairman', appointedBy: null });
    expect(shown.version).toBe(1);
  });
});
