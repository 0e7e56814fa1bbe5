import { describe, expect, it } from 'vitest';
import { deliverableRowsOf } from '../../../src/analysis/deliverables.ts';
import {
  type DeliverableChoice,
  type SortColumn,
  shownDeliverables,
  sortColumns,
} from '../../../src/analysis/shownDeliverables.ts';
import { aDeliverable, aGroup, aLeader } from '../../support/builders.ts';
import { fc } from '../../support/properties.ts';
import { aReport } from '../../support/report.ts';

/** What is looked up on paper: code, title, group and leader, as plain small letters. */
type Entry = Record<SortColumn, string> & { at: number };

const words = ['policy', 'Étude', 'ledger', 'use', 'case', 'D1', '10', '9'];
const aTitle = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
  .map((some) => some.join(' '));
const groups = fc.array(
  fc.record({
    leader: fc.option(fc.constantFrom('Zoe', 'Ann', 'Bo Ann')),
    deliverables: fc.array(fc.record({ code: fc.integer({ min: 1, max: 12 }), title: aTitle }), {
      maxLength: 5,
    }),
  }),
  { maxLength: 4 },
);
const choice = fc.record({
  workingGroups: fc.uniqueArray(fc.constantFrom('1', '2', '3', '4'), { maxLength: 2 }),
  query: fc
    .array(fc.constantFrom('policy', 'ETUDE', 'ann', 'd1', 'none'), { maxLength: 2 })
    .map((some) => some.join(' ')),
  sort: fc.uniqueArray(fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() }), {
    selector: ({ column }) => column,
    maxLength: 3,
  }),
});

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const collator = new Intl.Collator('en-GB', { numeric: true });

/** The same by the longest way: keep what fits, then move each back past those it comes before. */
function byHand(entries: readonly Entry[], { workingGroups, query, sort }: DeliverableChoice): Entry[] {
  const sought = plain(query).split(' ').filter(Boolean);
  const kept = entries.filter(
    (one) =>
      (workingGroups.length === 0 || workingGroups.includes(one.wg)) &&
      sought.every((word) => plain(`${one.number} ${one.title} ${one.leader}`).includes(word)),
  );
  const comesBefore = (one: Entry, other: Entry): boolean => {
    for (const { column, descending } of sort) {
      const order = collator.compare(one[column], other[column]);
      if (order !== 0) return descending ? order > 0 : order < 0;
    }
    return one.at < other.at;
  };
  const sorted: Entry[] = [];
  for (const one of kept) {
    const place = sorted.findIndex((other) => comesBefore(one, other));
    sorted.splice(place < 0 ? sorted.length : place, 0, one);
  }
  return sorted;
}

describe('filter and sort of deliverables', () => {
  it('give what the same search by hand gives, in the same order', () => {
    fc.assert(
      fc.property(groups, choice, (described, chosen) => {
        const report = aReport({
          workingGroups: described.map(({ leader, deliverables }, index) =>
            aGroup(String(index + 1), {
              title: `Group ${index + 1}`,
              ...(leader !== null && { leader: aLeader(leader) }),
              deliverables: deliverables.map(({ code, title }) => aDeliverable(`D${code}`, { title })),
            }),
          ),
        });
        const entries = described
          .flatMap(({ leader, deliverables }, index) =>
            deliverables.map(({ code, title }) => ({
              number: `D${code}`,
              title,
              wg: String(index + 1),
              leader: leader ?? '',
            })),
          )
          .map((entry, at) => ({ ...entry, at }));
        const shown = shownDeliverables(deliverableRowsOf(report), chosen, 'en-GB');
        expect(
          shown.map(({ deliverable, group }) => [group.number, deliverable.code, deliverable.title]),
        ).toEqual(byHand(entries, chosen).map(({ wg, number, title }) => [wg, number, title]));
      }),
    );
  });
});
