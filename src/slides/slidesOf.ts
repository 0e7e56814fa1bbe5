import type { ProgressReport } from '../domain/progressReport.ts';
import { deckParts } from './deckParts.ts';
import { documentsSlides } from './documentsSlides.ts';
import { glanceSlide } from './glanceSlide.ts';
import { groupSlides } from './groupSlides.ts';
import { leadershipSlides } from './leadershipSlides.ts';
import { liaisonSlides } from './liaisonSlides.ts';
import { participantsSlides } from './participantsSlides.ts';
import type { Slide } from './slide.ts';
import type { SlideWords } from './slideWords.ts';
import { sourcesSlides } from './sourcesSlides.ts';
import { askedSlides, mattersSlides, nextSlides, purposeSlides } from './statementSlides.ts';
import { structureSlides } from './structureSlides.ts';
import { timelineSlides } from './timelineSlides.ts';
import { titleSlide } from './titleSlide.ts';

/** Numbers of the working groups chosen; none means the whole report. */
type Choice = { workingGroups: readonly string[] };

/**
 * The slides of a report, made by rules: one subject after the other, none for what the report does not have. With
 * working groups chosen, the deck is about these alone.
 */
export function slidesOf(report: ProgressReport, choice: Choice, words: SlideWords): Slide[] {
  const chosen = report.workingGroups.filter(({ number }) => choice.workingGroups.includes(number));
  const isWhole = chosen.length === 0;
  const groups = isWhole ? report.workingGroups : chosen;
  const parts = (id: string, drafts: Parameters<typeof deckParts>[2]) => deckParts(words, id, drafts);
  const before = (): Slide[] => [
    ...parts('purpose', purposeSlides(report, words)),
    ...parts('glance', glanceSlide(report, words)),
    ...parts('participants', participantsSlides(report, words)),
    ...parts('documents', documentsSlides(report, words)),
    ...parts('timeline', timelineSlides(report, words)),
  ];
  const after = (): Slide[] => [
    ...parts('leadership', leadershipSlides(report, words)),
    ...parts('liaisons', liaisonSlides(report, words)),
    ...parts('matters', mattersSlides(report, words)),
    ...parts('asked', askedSlides(report, words)),
    ...parts('next', nextSlides(report, words)),
  ];
  const slides = [
    ...parts('title', titleSlide(report, words, chosen)),
    ...(isWhole ? before() : []),
    ...parts('structure', structureSlides(groups, words)),
    ...groups.flatMap((group) => parts(`group-${group.number}`, groupSlides(group, words))),
    ...(isWhole ? after() : []),
  ];
  return [...slides, ...parts('sources', sourcesSlides(report, slides, words))];
}
