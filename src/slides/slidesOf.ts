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
  const subject = (id: string, drafts: Parameters<typeof deckParts>[2]) => deckParts(words, id, drafts);
  const before = (): Slide[] => [
    ...subject('purpose', purposeSlides(report, words)),
    ...subject('glance', glanceSlide(report, words)),
    ...subject('participants', participantsSlides(report, words)),
    ...subject('documents', documentsSlides(report, words)),
    ...subject('timeline', timelineSlides(report, words)),
  ];
  const after = (): Slide[] => [
    ...subject('leadership', leadershipSlides(report, words)),
    ...subject('liaisons', liaisonSlides(report, words)),
    ...subject('matters', mattersSlides(report, words)),
    ...subject('asked', askedSlides(report, words)),
    ...subject('next', nextSlides(report, words)),
  ];
  const slides = [
    ...subject('title', titleSlide(report, words, chosen)),
    ...(isWhole ? before() : []),
    ...subject('structure', structureSlides(groups, words)),
    ...groups.flatMap((group) => subject(`group-${group.number}`, groupSlides(group, words))),
    ...(isWhole ? after() : []),
  ];
  return [...slides, ...subject('sources', sourcesSlides(report, slides, isWhole, words))];
}
