import { deliverablesOf } from '../../analysis/deliverables.ts';
import { knownValue } from '../../analysis/figure.ts';
import { officeHoldersOf } from '../../analysis/offices.ts';
import type { Office } from '../../domain/leadership.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import type { WorkingGroup } from '../../domain/workingGroup.ts';
import { formatList } from '../../format/lists.ts';
import type { ExportWords } from '../exportFormat.ts';
import { type ColumnOf, figureColumns, placeColumn, type Table, tableOf } from '../table.ts';

/** What the report gives of a group's leader beside the name. */
function leaderColumns({ exports }: ExportWords): ColumnOf<WorkingGroup>[] {
  const yesNo = (yes: boolean) => exports.t(yes ? 'table.yes' : 'table.no');
  const known = ({ leader }: WorkingGroup) => knownValue(leader);
  return [
    {
      heading: exports.t('table.interim'),
      width: 11,
      cell: (group) => {
        const leader = known(group);
        return leader && yesNo(leader.interim);
      },
    },
    {
      heading: exports.t('table.affiliation'),
      width: 30,
      cell: (group) => known(group)?.affiliation ?? null,
    },
    { heading: exports.t('table.country'), width: 18, cell: (group) => known(group)?.country ?? null },
  ];
}

export function groupsTable({ workingGroups }: ProgressReport, words: ExportWords): Table {
  const { page, exports } = words;
  return tableOf<WorkingGroup>(page.t('groups.title'), workingGroups, [
    { heading: exports.t('table.groupNumber'), width: 10, cell: ({ number }) => number },
    { heading: page.t('deliverables.name'), width: 40, cell: ({ title }) => title },
    ...figureColumns<WorkingGroup, string>(
      words,
      { heading: page.t('groups.mission'), width: 60 },
      ({ mission }) => mission,
      (mission) => mission,
    ),
    {
      heading: exports.t('table.missionWords'),
      width: 20,
      cell: ({ mission, missionIsSummary }) =>
        knownValue(mission) === null
          ? null
          : exports.t(missionIsSummary ? 'table.ourWords' : 'table.reportsWords'),
    },
    ...figureColumns<WorkingGroup, { name: string }>(
      words,
      { heading: page.t('groups.leader'), width: 26 },
      ({ leader }) => leader,
      ({ name }) => name,
    ),
    ...leaderColumns(words),
    ...figureColumns<WorkingGroup, number>(
      words,
      { heading: page.t('groups.deliverables'), width: 13 },
      deliverablesOf,
      (count) => count,
    ),
    placeColumn(words, ({ source }) => source),
  ]);
}

export function leadershipTable(report: ProgressReport, words: ExportWords): Table {
  const { page, exports } = words;
  const holders = officeHoldersOf(report);
  return tableOf<Office>(page.t('leadership.title'), report.leadership, [
    {
      heading: exports.t('table.office'),
      width: 16,
      cell: ({ role }) => page.t(role === 'chairman' ? 'leadership.chairman' : 'leadership.viceChairman'),
    },
    { heading: exports.t('table.name'), width: 26, cell: ({ person }) => person.name },
    { heading: exports.t('table.affiliation'), width: 30, cell: ({ person }) => person.affiliation },
    { heading: exports.t('table.country'), width: 18, cell: ({ person }) => person.country },
    { heading: exports.t('table.appointedBy'), width: 16, cell: ({ appointedBy }) => appointedBy },
    {
      heading: exports.t('table.note'),
      width: 30,
      cell: ({ person }) => {
        const leads = holders.get(person.name)?.leads ?? [];
        const groups = leads.map(({ number }) => page.t('wg.short', { number }));
        return groups.length === 0 ? null : exports.t('table.leaderOf', { groups: formatList(page, groups) });
      },
    },
    placeColumn(words, ({ source }) => source),
  ]);
}
