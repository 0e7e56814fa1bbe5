import { describe, expect, it } from 'vitest';
import { officeHoldersOf, underOneName } from '../../../src/analysis/offices.ts';
import { byKind, recipientsOf } from '../../../src/analysis/relationships.ts';
import { aCounterpart, aGroup, aLeader, anOffice, stated } from '../../support/builders.ts';
import { aReport, bundledReport } from '../../support/report.ts';

const told = (report: ReturnType<typeof aReport>): string[] =>
  [...officeHoldersOf(report).values()].map(
    ({ name, offices, leads }) =>
      `${name}: ${[...offices.map(({ role }) => role), ...leads.map(({ number }) => `WG ${number}`)].join(', ')}`,
  );

describe('who holds an office', () => {
  it('is one person with all that the report gives them', () => {
    expect(told(bundledReport())).toEqual([
      'David Watrin: chairman',
      'Maxim Grigoriev: vice-chairman, WG 2',
      'Wei Kai: vice-chairman',
      'Abbie Barbir: WG 1',
      'Hu Ruifeng: WG 3',
      'Alexander Chuburkov: WG 4',
    ]);
  });

  it('may lead several groups, and a group may have no leader', () => {
    const report = aReport({
      leadership: [anOffice('chairman', 'A'), anOffice('vice-chairman', 'A')],
      workingGroups: [
        aGroup('1', { leader: aLeader('B') }),
        aGroup('2'),
        aGroup('3', { leader: aLeader('B') }),
      ],
    });
    expect(told(report)).toEqual(['A: chairman, vice-chairman', 'B: WG 1, WG 3']);
  });

  it('keeps a name that means something to the language of the code', () => {
    expect(told(aReport({ leadership: [anOffice('chairman', '__proto__')] }))).toEqual([
      '__proto__: chairman',
    ]);
  });
});

describe('several offices under one name', () => {
  it('are one person’s by nothing but the name, which is told as found out here and not as stated', () => {
    const offices = [stated({ ours: 'Chairman' }), stated('Leader of WG 2')];
    expect(underOneName('A', offices)).toEqual({
      status: 'derived',
      value: 'A',
      approximate: false,
      rule: 'same-name',
      operands: offices,
    });
  });
});

describe('whom the group deals with', () => {
  it('stands kind by kind, in the order of the report within each', () => {
    const kinds = byKind(bundledReport().liaison.statementsSentTo).map(
      ({ kind, counterparts, count }) =>
        `${kind} ${count.value}: ${counterparts.map(({ name }) => name).join(', ')}`,
    );
    expect(kinds).toEqual([
      'itu-t-focus-group 2: FG DPM, FG DFC',
      'itu-t-study-group 6: SG2, SG11, SG13, SG16, SG17, SG20',
      'external 3: ISO/TC 307, GSMA Internet Group, BIS WG Digital Innovation',
    ]);
  });

  it('shows no kind that does not occur', () => {
    expect(byKind([])).toEqual([]);
    expect(byKind([aCounterpart('SG13', 'itu-t-study-group')]).map(({ kind }) => kind)).toEqual([
      'itu-t-study-group',
    ]);
  });

  it('is counted as recipients of statements', () => {
    expect(recipientsOf(bundledReport())).toMatchObject({ status: 'derived', rule: 'count', value: 11 });
  });
});
