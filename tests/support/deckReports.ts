import report from '../../src/data/report.json';
import type { ProgressReport } from '../../src/domain/progressReport.ts';
import { page } from '../../src/i18n/en/page.ts';
import { type SlidesPart, slides } from '../../src/i18n/en/slides.ts';
import { type PagePart, wordsOf } from '../../src/i18n/words.ts';
import type { Slide } from '../../src/slides/slide.ts';
import { slidesOf } from '../../src/slides/slidesOf.ts';
import type { SlideWords } from '../../src/slides/slideWords.ts';

export const deckWords: SlideWords = {
  page: wordsOf<PagePart>('en', 'en-GB', page),
  slides: wordsOf<SlidesPart>('en', 'en-GB', slides),
};

/** The deck of a report, of all working groups or of some. */
export const deckOf = (of: ProgressReport, ...workingGroups: string[]): Slide[] =>
  slidesOf(of, { workingGroups }, deckWords);

/** The bundled report with other parts in the place of its own. */
export const changed = (parts: Partial<ProgressReport>): ProgressReport => ({ ...report, ...parts });

/** A report that says nothing but the group's name. */
export const bareReport = (): ProgressReport =>
  changed({
    focusGroup: {
      acronym: 'FG X',
      name: 'Focus Group on X',
      parentGroup: { status: 'not-stated' },
      established: { status: 'not-stated' },
      lifetimeMonths: { status: 'not-stated' },
      termsOfReference: [],
    },
    meetings: [],
    plannedMeetings: [],
    leadership: [],
    workingGroups: [],
    liaison: {
      statementsSentTo: [],
      presentationsFrom: [],
      representatives: [],
      jointMeetings: [],
      matters: [],
    },
    nextSteps: [],
    remarks: [],
    unplaced: [],
  });
