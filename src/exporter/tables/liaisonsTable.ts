import { type Figure, notStated, told } from '../../analysis/figure.ts';
import type { Counterpart, JointMeeting, Representative } from '../../domain/liaison.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import type { Source, Stated } from '../../domain/provenance.ts';
import type { ExportWords } from '../exportFormat.ts';
import { figureColumns, placeColumn, type Table, tableOf } from '../table.ts';

type Exchange = {
  exchange: string;
  body: string;
  kind: string | null;
  count: Figure | null;
  person: Representative['person'];
  place: string | null;
  when: Stated<string> | null;
  note: string | null;
  source: Source;
};

const nothingMore = { kind: null, count: null, person: null, place: null, when: null, note: null };

function ofCounterpart(
  { page }: ExportWords,
  exchange: string,
  { name, kind, source }: Counterpart,
): Exchange {
  return { ...nothingMore, exchange, body: name, kind: page.t(`liaisons.kind.${kind}`, { n: 1 }), source };
}

function ofRepresentative({ page }: ExportWords, tie: Representative): Exchange {
  const { of, to, count, person, note, source } = tie;
  const body = page.t('liaisons.ofTo', { of, to });
  const exchange = page.t('liaisons.representatives');
  const number = count === null ? notStated : told(count, source);
  return { ...nothingMore, exchange, body, count: number, person, note, source };
}

const ofJointMeeting = ({ page }: ExportWords, meeting: JointMeeting): Exchange => ({
  ...nothingMore,
  ...meeting,
  exchange: page.t('liaisons.joint'),
  body: meeting.with,
});

/** Whom the group deals with and how, an exchange a row. Recipients are no count of statements. */
export function liaisonsTable({ liaison }: ProgressReport, words: ExportWords): Table {
  const { page, exports } = words;
  const listed = [
    ...liaison.statementsSentTo.map((one) => ofCounterpart(words, page.t('liaisons.sentTo'), one)),
    ...liaison.presentationsFrom.map((one) => ofCounterpart(words, page.t('liaisons.presentations'), one)),
    ...liaison.representatives.map((one) => ofRepresentative(words, one)),
    ...liaison.jointMeetings.map((one) => ofJointMeeting(words, one)),
  ];
  return tableOf<Exchange>(page.t('liaisons.title'), listed, [
    { heading: exports.t('table.exchange'), width: 34, cell: ({ exchange }) => exchange },
    { heading: exports.t('table.body'), width: 30, cell: ({ body }) => body },
    { heading: exports.t('table.kind'), width: 20, cell: ({ kind }) => kind },
    ...figureColumns<Exchange, number>(
      words,
      { heading: exports.t('table.count'), width: 10 },
      ({ count }) => count ?? notStated,
      (count) => count,
    ),
    { heading: exports.t('table.person'), width: 26, cell: ({ person }) => person?.name ?? null },
    { heading: exports.t('table.meetingPlace'), width: 20, cell: ({ place }) => place },
    ...figureColumns<Exchange, string>(
      words,
      { heading: exports.t('table.when'), width: 14 },
      ({ when }) => when ?? notStated,
      (when) => when,
    ),
    { heading: exports.t('table.note'), width: 40, cell: ({ note }) => note },
    placeColumn(words, ({ source }) => source),
  ]);
}
