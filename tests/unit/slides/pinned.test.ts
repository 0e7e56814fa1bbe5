import { describe, expect, it } from 'vitest';
import report from '../../../src/data/report.json';
import type { ProgressReport } from '../../../src/domain/progressReport.ts';
import { bareReport, deckOf } from '../../support/deckReports.ts';
import { deckText } from '../../support/deckText.ts';
import { longReport } from '../../support/longReport.ts';
import {
  mixedDeckReport,
  openDeckReport,
  smallDeckReport,
  unstatedDeckReport,
} from '../../support/pinnedReports.ts';

/** What is pinned was read: who changes a deck reads it again in `pinned/`, and writes it anew with `vitest -u`. */
const decks: [name: string, report: () => ProgressReport, workingGroups: string[]][] = [
  ['small', smallDeckReport, []],
  ['bare', bareReport, []],
  ['unstated', unstatedDeckReport, []],
  ['open', openDeckReport, []],
  ['mixed', mixedDeckReport, []],
  ['bundled', () => report, []],
  ['bundled-1-3', () => report, ['3', '1']],
  ['long', longReport, []],
];

describe('a deck', () => {
  it.each(decks)('changes on purpose only: %s', async (name, reportOf, workingGroups) => {
    await expect(deckText(deckOf(reportOf(), ...workingGroups))).toMatchFileSnapshot(`pinned/${name}.txt`);
  });
});
