import { attendanceOf } from '../analysis/attendance.ts';
import { type Figure, notStated } from '../analysis/figure.ts';
import { plannedEndOf } from '../analysis/lifetime.ts';
import { byKind } from '../analysis/relationships.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { bracketed } from '../format/brackets.ts';
import { formatCount } from '../format/counts.ts';
import { formatDate, formatDays, formatMeetingDays } from '../format/dates.ts';
import { formatList, joined } from '../format/lists.ts';
import { formatShare } from '../format/numbers.ts';
import { formatPerson } from '../format/people.ts';
import { labelOf } from '../format/sentences.ts';
import type { Words } from '../i18n/words.ts';
import { containDirection } from './cleanText.ts';
import type { ExportWords } from './exportFormat.ts';
import { figureWords } from './figureWords.ts';
import { markdownList, markdownTable } from './markdownText.ts';

type Part = (report: ProgressReport, words: ExportWords) => string;

/** Each turns the direction of nothing but itself. */
const labelled = (words: Words, label: string, text: string): string =>
  labelOf(words, containDirection(label)) + text;

/** Parent group, beginning and lifetime. */
export const standingPart: Part = (report, { page }) => {
  const { parentGroup, established, lifetimeMonths } = report.focusGroup;
  return markdownList([
    labelled(
      page,
      page.t('fact.parent'),
      figureWords(page, parentGroup, (name) => name),
    ),
    labelled(
      page,
      page.t('fact.established'),
      figureWords(page, established, (date) => formatDate(page, date)),
    ),
    labelled(
      page,
      page.t('fact.lifetime'),
      figureWords(page, lifetimeMonths, (n) => page.t('fact.lifetimeMonths', { n })),
    ),
    labelled(
      page,
      page.t('fact.plannedEnd'),
      figureWords(page, plannedEndOf(report), (day) => formatDate(page, day)),
    ),
  ]);
};

export const meetingsPart: Part = ({ meetings }, { page, exports }) => {
  if (meetings.length === 0) return page.t('meetings.none');
  const attendance = attendanceOf(meetings);
  const count = (figure: Figure) => figureWords(page, figure, (n) => formatCount(page, n));
  const numeric = true;
  const columns = [
    { heading: exports.t('table.meetingPlace') },
    { heading: exports.t('table.when') },
    { heading: page.t('meetings.total'), numeric },
    { heading: page.t('meetings.onSite'), numeric },
    { heading: page.t('meetings.remote'), numeric },
    { heading: page.t('meetings.share'), numeric },
    { heading: page.t('meetings.input'), numeric },
    { heading: page.t('meetings.output'), numeric },
  ];
  const rows = meetings.map((meeting, index) => {
    const { onSite, remoteShare } = attendance[index] ?? {};
    return [
      meeting.place,
      formatDays(page, meeting.firstDay, meeting.lastDay),
      count(meeting.totalParticipants),
      count(onSite?.figure ?? notStated),
      count(meeting.remoteParticipants),
      figureWords(page, remoteShare?.figure ?? notStated, (share) => formatShare(page, share)),
      count(meeting.inputDocuments),
      count(meeting.outputDocuments),
    ];
  });
  return markdownTable(columns, rows);
};

export const plannedPart: Part = ({ plannedMeetings }, { page }) =>
  markdownList(
    plannedMeetings.map(({ place, days, hosts, note }) =>
      joined(page, [
        figureWords(page, place, (name) => name),
        figureWords(page, days, (known) => formatMeetingDays(page, known)),
        ...(hosts.length === 0 ? [] : [page.t('timeline.hosts', { hosts: formatList(page, hosts) })]),
        ...(note === null ? [] : [note]),
      ]),
    ),
  );

export const leadershipPart: Part = ({ leadership, workingGroups }, { page }) =>
  markdownList([
    ...leadership.map(({ role, person }) =>
      labelled(
        page,
        page.t(role === 'chairman' ? 'leadership.chairman' : 'leadership.viceChairman'),
        formatPerson(person),
      ),
    ),
    ...workingGroups.map(({ number, title, leader }) =>
      labelled(
        page,
        page.t('wg.named', { number, title }),
        figureWords(page, leader, (known) =>
          known.interim ? page.t('status.interimNamed', { name: formatPerson(known) }) : formatPerson(known),
        ),
      ),
    ),
  ]);

export const liaisonsPart: Part = ({ focusGroup, liaison }, { page }) => {
  const named = (label: string, some: typeof liaison.statementsSentTo) =>
    byKind(some).map(({ kind, counterparts }) => {
      const names = formatList(
        page,
        counterparts.map(({ name }) => name),
      );
      return labelled(
        page,
        label + bracketed(page, page.t(`liaisons.kind.${kind}`, { n: counterparts.length })),
        names,
      );
    });
  return markdownList([
    ...named(page.t('liaisons.sentTo'), liaison.statementsSentTo),
    ...named(page.t('liaisons.presentations'), liaison.presentationsFrom),
    ...liaison.representatives.map(({ of, to, count, person, note }) => {
      const role = of === focusGroup.acronym ? 'liaisons.officer' : 'liaisons.representative';
      const who = [count === null ? null : page.t(role, { n: count }), person && formatPerson(person), note];
      const said = who.filter((part) => part !== null);
      return labelled(
        page,
        page.t('liaisons.ofTo', { of, to }),
        said.length === 0 ? page.t('status.notStated') : joined(page, said),
      );
    }),
    ...liaison.jointMeetings.map(({ with: body, place, when, note }) =>
      labelled(
        page,
        page.t('timeline.joint', { body }),
        joined(
          page,
          [place, figureWords(page, when, (date) => formatDate(page, date)), note].filter(
            (part) => part !== null,
          ),
        ),
      ),
    ),
  ]);
};
