import { formatMeetingDays } from '../../format/dates.ts';
import { formatList } from '../../format/lists.ts';
import type { Change, Revised } from './change.ts';
import { kindOf } from './kinds.ts';
import { kindWords } from './kindWords.ts';
import { listedOf, subjectOf } from './subject.ts';
import { listedText, subjectText } from './subjectTexts.ts';
import {
  type ComparisonWords,
  cellText,
  countText,
  daysText,
  jointText,
  leaderText,
  monthOrDayText,
  originPartsText,
  orNotStated,
  plainText,
  representativeText,
  roleText,
  statedText,
  whereAndWhen,
} from './valueTexts.ts';

/** A change in words, one text a column of the table of changes. */
export type ChangeTexts = { kind: string; subject: string; before: string; after: string };

/** One side of a revision in words. */
function revisedText(words: ComparisonWords, change: Revised, side: 'before' | 'after'): string {
  const { page, comparison } = words;
  switch (change.field) {
    case 'parent':
    case 'meeting-report':
    case 'planned-place':
    case 'mission':
      return plainText(words, change[side]);
    case 'established':
      return monthOrDayText(words, change[side]);
    case 'lifetime':
      return statedText(words, change[side], (n) => page.t('fact.lifetimeMonths', { n }));
    case 'input-documents':
    case 'output-documents':
    case 'remote-participants':
    case 'total-participants':
      return countText(words, change[side]);
    case 'meeting-place':
    case 'group-title':
    case 'deliverable-title':
      return change[side];
    case 'meeting-days':
      return daysText(words, change[side]);
    case 'planned-days':
      return statedText(words, change[side], (days) => formatMeetingDays(page, days));
    case 'planned-hosts':
      return orNotStated(words, formatList(page, change[side]));
    case 'planned-note':
    case 'office-appointment':
      return orNotStated(words, change[side]);
    case 'leader':
      return leaderText(words, change[side]);
    case 'leader-status':
      return leaderText(words, change.of[side === 'before' ? 'earlier' : 'later'].leader);
    case 'leader-interim':
      return comparison.t(change[side] ? 'value.interim' : 'value.notInterim');
    case 'leader-origin':
    case 'office-origin':
      return originPartsText(words, change[side]);
    case 'deliverable-group':
      return page.t('wg.short', { number: change[side] });
    case 'deliverable-extra':
      return cellText(words, change[side]);
    case 'office-role':
      return roleText(words, change[side]);
    case 'recipient-kind':
    case 'presenter-kind':
      return page.t(`liaisons.kind.${change[side]}`, { n: 1 });
    case 'representative-details':
      return representativeText(words, change[side]);
    case 'joint-details':
      return jointText(words, change[side]);
    default:
      return change satisfies never;
  }
}

function sidesOf(words: ComparisonWords, change: Change): { before: string; after: string } {
  const { t } = words.comparison;
  switch (change.kind) {
    case 'added':
      return { before: t('value.notListed'), after: listedText(words, listedOf(change)) };
    case 'gone':
      return { before: listedText(words, listedOf(change)), after: t('value.notListed') };
    case 'held':
    case 'unheld': {
      const planned = t('value.planned', whereAndWhen(words, change.planned));
      const held = t('value.held', whereAndWhen(words, change.meeting));
      return change.kind === 'held' ? { before: planned, after: held } : { before: held, after: planned };
    }
    case 'revised':
      return {
        before: revisedText(words, change, 'before'),
        after: revisedText(words, change, 'after'),
      };
    default:
      return change satisfies never;
  }
}

export function changeTexts(words: ComparisonWords, change: Change): ChangeTexts {
  return {
    kind: kindWords(words, kindOf(change)),
    subject: subjectText(words, subjectOf(change)),
    ...sidesOf(words, change),
  };
}
