import { useEffect, useMemo, useState } from 'react';
import { namesIn } from '../analysis/namesIn.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { slidesOf } from '../slides/slidesOf.ts';
import { slotRange } from '../slides/slot.ts';
import { useDescription } from '../ui/useDescription.ts';
import { useWords } from '../ui/wordsContext.ts';
import { useKept } from './kept.ts';
import { reportName } from './notes.ts';
import { PresenterView } from './PresenterView.tsx';
import { PresentingContext, useFetchedWords } from './presentingWords.ts';
import { Stage } from './Stage.tsx';
import { sessionOf } from './session.ts';
import { useSheets } from './sheets.ts';
import type { Show } from './show.ts';
import { useInStep } from './useInStep.ts';
import { useTabTitle } from './useTabTitle.ts';

type Props = {
  report: ProgressReport;
  /** Numbers of the working groups chosen; none means all. */
  workingGroups: readonly string[];
  /** As the address says it, from 1. */
  slide: number;
  onSlide: (slide: number, how?: 'push' | 'replace') => void;
  onLeave: () => void;
};

/** The report as a presentation: the stage, or in its second window what the presenter sees. */
export function Presentation({ report, workingGroups, slide, onSlide, onLeave }: Props) {
  const page = useWords();
  const words = useFetchedWords();
  // Every move reads the choice from the address anew: the deck is made again only where it is another choice.
  const chosen = workingGroups.join('\n');
  const slides = useMemo(() => {
    const choice = { workingGroups: chosen === '' ? [] : chosen.split('\n') };
    return slidesOf(report, choice, { page, slides: words.slides });
  }, [report, chosen, page, words]);
  const presenting = useMemo(() => ({ ...words, names: namesIn(report) }), [words, report]);
  useSheets();

  const number = Math.min(slide, slides.length);
  useEffect(() => {
    if (number !== slide) onSlide(number, 'replace');
  });

  const [session, setSession] = useState(() => sessionOf(window.name));
  const minutes = Number(useKept('presentation.minutes') ?? slotRange.usual);
  const atFirst = { slide: number, cover: null, minutes, short: false, startedAt: null };
  const inStep = useInStep(session?.id ?? null, atFirst, number, (other) => onSlide(other, 'replace'));

  const { acronym: group, name } = report.focusGroup;
  useDescription(page.t('page.description', { group, name }));
  useTabTitle(words.stage.t('stage.tab', { number, title: slides[number - 1]?.title ?? '', group }));
  const show: Show = { slides, number, group, report: reportName(report), inStep, onSlide, onLeave };
  return (
    <PresentingContext value={presenting}>
      {session?.part === 'presenter' ? (
        <PresenterView show={show} />
      ) : (
        <Stage show={show} session={session} onSession={setSession} />
      )}
    </PresentingContext>
  );
}
