import type { Figure } from '../../analysis/figure.ts';
import { plannedEndOf } from '../../analysis/lifetime.ts';
import { isCalendarDay } from '../../domain/calendarDate.ts';
import { formatPlace } from '../../format/places.ts';
import type { TableInput } from '../exportFormat.ts';
import { filterOf, reportNameOf } from '../reportName.ts';
import { type Cell, type Column, statusText, type Table } from '../table.ts';

/** What the file is made from: the group, the report, the filter in force, and how statuses are to be read. */
export function aboutTable({ report, choice, words, today }: TableInput): Table {
  const { page, exports } = words;
  const { focusGroup, document } = report;
  const plain = (subject: string, value: Cell): Cell[] => [subject, value, null, null];
  const figure = <T>(subject: string, of: Figure<T>, show: (value: T) => Cell): Cell[] => [
    subject,
    'value' in of ? show(of.value) : null,
    statusText(words, of, show),
    'source' in of ? formatPlace(page, of.source) : null,
  ];
  const itself = (value: string | number): Cell => value;
  const date = (value: string): Cell => (isCalendarDay(value) ? { day: value } : value);
  const columns: Column[] = [
    { heading: exports.t('table.subject'), width: 26 },
    { heading: exports.t('table.value'), width: 70 },
    { heading: exports.t('table.status'), width: 40 },
    { heading: exports.t('table.place'), width: 40 },
  ];
  return {
    name: exports.t('table.about'),
    columns,
    rows: [
      plain(exports.t('table.report'), reportNameOf(words, report)),
      plain(exports.t('table.acronym'), focusGroup.acronym),
      plain(exports.t('table.name'), focusGroup.name),
      figure(page.t('fact.parent'), focusGroup.parentGroup, itself),
      figure(page.t('fact.established'), focusGroup.established, date),
      figure(exports.t('table.lifetime'), focusGroup.lifetimeMonths, itself),
      figure(page.t('fact.plannedEnd'), plannedEndOf(report), date),
      figure(exports.t('table.documentNumber'), document.number, itself),
      figure(exports.t('table.documentTitle'), document.title, itself),
      figure(exports.t('table.documentDate'), document.date, date),
      plain(exports.t('table.filter'), filterOf({ words, report, choice })),
      plain(exports.t('table.made'), { day: today }),
      plain(exports.t('table.key'), exports.t('table.keyText')),
    ],
  };
}
