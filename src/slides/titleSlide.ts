import { knownValue } from '../analysis/figure.ts';
import { plannedEndOf } from '../analysis/lifetime.ts';
import { monthOf } from '../domain/calendarDate.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import type { WorkingGroup } from '../domain/workingGroup.ts';
import { formatDate } from '../format/dates.ts';
import { formatList } from '../format/lists.ts';
import { type Draft, placesOf, sourcesOf } from './deckParts.ts';
import { asUsual } from './room.ts';
import { saidOf } from './said.ts';
import type { Fact } from './slide.ts';
import type { SlideWords } from './slideWords.ts';

function factsOf({ focusGroup, ...report }: ProgressReport, words: SlideWords): Fact[] {
  const { t } = words.page;
  const { established, lifetimeMonths } = focusGroup;
  const end = plannedEndOf({ focusGroup, ...report });
  const { number, date } = report.document;
  const facts: Fact[] = [
    { label: t('fact.established'), value: saidOf(established, (when) => formatDate(words.page, when)) },
    {
      label: t('fact.lifetime'),
      value: saidOf(lifetimeMonths, (n) => t('fact.lifetimeMonths', { n })),
    },
    { label: t('fact.plannedEnd'), value: saidOf(end, (day) => formatDate(words.page, monthOf(day))) },
    { label: words.slides.t('slides.document'), value: saidOf(number, (text) => text) },
  ];
  const day = knownValue(date);
  const documented = facts.at(-1);
  if (day !== null && documented?.value.text) {
    const { text } = documented.value;
    documented.value.text = words.slides.t('slides.documentOf', {
      number: text,
      date: formatDate(words.page, day),
    });
  }
  return facts;
}

const namesOf = (words: SlideWords, groups: readonly WorkingGroup[]): string =>
  formatList(
    words.page,
    groups.map(({ number }) => words.page.t('wg.short', { number })),
  );

/** Who reports to whom. `chosen` where only some working groups are presented. */
export function titleSlide(
  report: ProgressReport,
  words: SlideWords,
  chosen: readonly WorkingGroup[],
): Draft[] {
  const { t } = words.slides;
  const { acronym: group, name, parentGroup, established, lifetimeMonths } = report.focusGroup;
  const parent = knownValue(parentGroup);
  const whole = parent === null ? t('slides.titleAlone', { group }) : t('slides.title', { group, parent });
  const groups = namesOf(words, chosen);
  const opening =
    parent === null ? t('notes.title', { group, name }) : t('notes.titleTo', { group, name, parent });
  return [
    {
      kind: 'title',
      kicker: words.page.t('page.kicker'),
      title: chosen.length > 0 ? t('slides.titleGroups', { group, groups }) : whole,
      name,
      facts: factsOf(report, words),
      places: placesOf(sourcesOf(parentGroup, established, lifetimeMonths)),
      grow: asUsual,
      key: [
        ...(knownValue(plannedEndOf(report)) === null ? [] : [t('key.derived'), t('key.end')]),
        ...(words.page.language === 'en' ? [] : [words.page.t('page.ownWords')]),
      ],
      notes: chosen.length > 0 ? [opening, t('notes.titleGroups', { groups })] : [opening],
    },
  ];
}
