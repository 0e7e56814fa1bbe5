import type { Language } from '../../../src/i18n/languages.ts';

/** Messages that are signs or placeholders alone. */
export const sameInAll: readonly string[] = [
  'status.aboutSign',
  'meetings.changeBoth',
  'stage.tab',
  'subject.meeting',
  'changes.counted',
  'value.cell',
  'summary.meeting',
  'findings.counts',
];

/** Messages that a language rightly says as English does, each looked at. */
export const sameIn: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  // Arabic: the keys as they are printed on keyboards, and placeholders alone
  ar: [
    'help.first',
    'help.last',
    'help.leave',
    'slides.extra',
    'slides.exchange',
    'slides.foot',
    'notes.statement',
    'notes.figureAlone',
    'notes.figure',
    'notes.event',
    'notes.deliverable',
    'notes.office',
    'exports.pictureTitle',
  ],
  // Spanish: words that both languages share
  es: ['findings.error', 'help.leave'],
  // French: words that both languages share
  fr: [
    'findings.note',
    'stage.notes',
    'page.sections',
    'overview.participants',
    'overview.participantsPlain',
    'overview.documents',
    'overview.documentsPlain',
    'meetings.points',
    'chart.total',
    'deliverables.mission',
    'groups.mission',
    'liaisons.title',
    'answer.source',
  ],
  // Russian: the keys as they are printed on keyboards, and placeholders between signs that both languages share
  ru: [
    'help.previous',
    'help.first',
    'help.last',
    'help.leave',
    'chart.withChange',
    'slides.extra',
    'slides.foot',
    'notes.statement',
    'notes.figureAlone',
    'notes.figure',
    'notes.deliverable',
    'notes.office',
    'notes.bodies',
    'exports.reportNumber',
    'exports.pictureTitle',
  ],
  // Chinese: the keys as they are printed on keyboards
  zh: ['wg.short', 'help.previous', 'help.first', 'help.last', 'help.leave'],
};
