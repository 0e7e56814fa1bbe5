import { describe, expect, it } from 'vitest';
import { type SortColumn, sortColumns } from '../../../src/analysis/shownDeliverables.ts';
import { defaultView, parseView, reportOf, stringifyView, type View } from '../../../src/url/viewAddress.ts';
import { anyText, fc, reportName, reportText } from '../../support/properties.ts';

const known = ['1', '2', '3', '4', '5'];
const view = (told: Partial<View> = {}): View => ({ ...defaultView, ...told });

describe('the address of a view', () => {
  it('is short where nothing is chosen', () => {
    expect(stringifyView(defaultView)).toBe('#/');
  });

  it('tells what is chosen in words that a reader can change by hand', () => {
    const chosen = view({
      workingGroups: ['1', '3'],
      query: 'policy & law',
      sort: [
        { column: 'number', descending: true },
        { column: 'title', descending: false },
      ],
      grouped: true,
    });
    expect(stringifyView(chosen)).toBe('#/?wg=1,3&q=policy+%26+law&sort=-number,title&group=wg');
    expect(parseView(stringifyView(chosen), known)).toEqual(chosen);
  });

  it('is read in any order of its parts', () => {
    expect(parseView('#/?group=wg&sort=leader&q=a%20b&wg=3,1', known)).toEqual(
      view({
        workingGroups: ['3', '1'],
        query: 'a b',
        sort: [{ column: 'leader', descending: false }],
        grouped: true,
      }),
    );
  });
});

describe('the report in the address', () => {
  it('is named by a fingerprint of at most 24 small letters and digits, and by nothing else', () => {
    const longest = '0123456789abcdefghijklmn';
    expect(reportOf(`#/?report=${longest}`)).toBe(longest);
    expect(reportOf('#/present/3?wg=1&report=a')).toBe('a');
    for (const name of [`${longest}o`, '', 'A', 'a b', 'a%20', '-a', '../a'])
      expect(reportOf(`#/?report=${name}`), name).toBeNull();
    expect(reportOf('#/?with=a')).toBeNull();
    expect(reportOf('#/?with=a', 'with')).toBe('a');
    expect(reportOf('report=a')).toBeNull();
  });
});

describe('a view and its address', () => {
  const columns = fc.uniqueArray(fc.constantFrom(...sortColumns), { maxLength: sortColumns.length });
  const sort = columns.chain((some) =>
    fc.tuple(...some.map((column: SortColumn) => fc.boolean().map((descending) => ({ column, descending })))),
  );
  const number = fc.oneof(reportName, fc.string({ unit: fc.constantFrom(...'%,2C5+&='), minLength: 1 }));
  /** A view, and the numbers of the report it is on. Words with U+FFFD are taken for a damaged address. */
  const viewed = fc.uniqueArray(number, { maxLength: 6 }).chain((numbers) =>
    fc.record({
      numbers: fc.constant(numbers),
      view: fc.record({
        workingGroups: fc.shuffledSubarray(numbers),
        query: fc.oneof(reportText, anyText()).filter((query) => !query.includes('\uFFFD')),
        sort,
        grouped: fc.boolean(),
      }),
    }),
  );

  it('are twins: what one writes the other reads back', () => {
    fc.assert(
      fc.property(viewed, ({ numbers, view: shown }) => {
        expect(parseView(stringifyView(shown), numbers)).toEqual(shown);
      }),
    );
  });

  it('settle at once: an address read and written again stays as it is', () => {
    const anyFragment = fc.oneof(
      anyText(),
      fc.string({ unit: fc.constantFrom(...'#/?&=,-%2Cwgqsort1numbertitle') }).map((text) => `#/?${text}`),
      fc
        .array(
          fc.constantFrom('wg=1', 'wg=9,1,,1', 'q=%E0%A4%A', 'q=%', 'sort=-,no,-title,title', 'group=x', 'a'),
        )
        .map((parts) => `#/?${parts.join('&')}`),
    );
    fc.assert(
      fc.property(anyFragment, (fragment) => {
        const address = stringifyView(parseView(fragment, known));
        expect(stringifyView(parseView(address, known))).toBe(address);
      }),
    );
  });
});

describe('a damaged address', () => {
  it.each([
    '',
    '#',
    '#meetings',
    '#/',
    '#/?',
    '#/?&&=',
    '?wg=1',
    '#/compare',
    '#/?WG=1',
    '#/?wg=',
    '#/?sort=',
    '#/?q=',
  ])('“%s” shows the default view', (fragment) => {
    expect(parseView(fragment, known)).toEqual(defaultView);
  });

  it('loses only what is damaged', () => {
    expect(parseView('#/?wg=1,9,x,1&q=a&sort=no,-title,title,--wg', known)).toEqual(
      view({ workingGroups: ['1'], query: 'a', sort: [{ column: 'title', descending: true }] }),
    );
    expect(parseView('#/?q=%E0%A4%A&wg=2', known)).toEqual(view({ workingGroups: ['2'] }));
    expect(parseView('#/?q=100%&wg=2', known)).toEqual(view({ query: '100%', workingGroups: ['2'] }));
  });

  it('names no group of another report', () => {
    expect(parseView('#/?wg=1,2', ['2'])).toEqual(view({ workingGroups: ['2'] }));
    expect(parseView('#/?wg=1,2', [])).toEqual(defaultView);
  });
});
