import { joined } from '../../format/lists.ts';
import { codeInBoth, writtenCode } from './deliverables.ts';
import type { Listed, Subject } from './subject.ts';
import {
  type ComparisonWords,
  jointText,
  originText,
  representativeText,
  roleText,
  whereAndWhen,
} from './valueTexts.ts';

/** What a change is about, short enough for a column of a table. */
export function subjectText(words: ComparisonWords, subject: Subject): string {
  const { page, comparison } = words;
  switch (subject.thing) {
    case 'focus-group':
      return page.t(`fact.${subject.fact}`);
    case 'meeting':
      return comparison.t('subject.meeting', whereAndWhen(words, subject.value));
    case 'planned':
      return comparison.t('subject.planned', whereAndWhen(words, subject.value));
    case 'group':
      return page.t('wg.named', { number: subject.value.number, title: subject.value.title });
    case 'deliverable':
      return 'of' in subject ? codeInBoth(subject.of) : writtenCode(subject.value);
    case 'office':
      return subject.value.person.name;
    case 'recipient':
    case 'presenter':
      return subject.value.name;
    case 'representative':
      return page.t('liaisons.ofTo', { of: subject.value.of, to: subject.value.to });
    case 'joint':
      return comparison.t('subject.joint', { body: subject.value.with });
    case 'matter':
      return page.t('liaisons.matters');
    case 'step':
      return page.t('next.title');
    case 'term':
      return page.t('overview.terms');
    default:
      return subject satisfies never;
  }
}

/** What the report that lists a thing says of it. */
export function listedText(words: ComparisonWords, listed: Listed): string {
  switch (listed.thing) {
    case 'meeting':
      return words.comparison.t('value.held', whereAndWhen(words, listed.value));
    case 'planned':
      return words.comparison.t('value.planned', whereAndWhen(words, listed.value));
    case 'group':
      return listed.value.title;
    case 'deliverable':
      return listed.value.deliverable.title;
    case 'office':
      return joined(words.page, [roleText(words, listed.value.role), originText(words, listed.value.person)]);
    case 'recipient':
    case 'presenter':
      return words.comparison.t('value.listed');
    case 'representative':
      return representativeText(words, listed.value);
    case 'joint':
      return jointText(words, listed.value);
    case 'matter':
    case 'step':
    case 'term':
      return listed.value.text;
    default:
      return listed satisfies never;
  }
}
