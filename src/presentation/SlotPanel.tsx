import { useEffect, useId, useState } from 'react';
import { formatList } from '../format/lists.ts';
import { formatTimeOfDay, formatTimeSpan } from '../format/times.ts';
import { paceOf, sharesOf, slotMinutes, slotRange } from '../slides/slot.ts';
import { useWords } from '../ui/wordsContext.ts';
import { keep } from './kept.ts';
import { usePresentingWords } from './presentingWords.ts';
import { SlideText } from './SlideText.tsx';
import type { Show } from './show.ts';

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Clock, time used and left, and how the presenter stands against the slot. */
export function SlotPanel({ show }: { show: Show }) {
  const words = useWords();
  const { t } = usePresentingWords().stage;
  const now = useNow();
  const { slides, number, inStep } = show;
  const { startedAt, minutes, short } = inStep.shared;
  const shares = sharesOf(slides, { minutes, short });
  const used = startedAt === null ? 0 : Math.max(0, Math.floor((now - startedAt) / 1000));
  const left = minutes * 60 - used;
  const pace = paceOf(shares, number - 1, used);
  const time = formatTimeSpan(words, pace.seconds);
  return (
    <section className="presenter-slot">
      <dl>
        <Figure label={t('presenter.clock')} value={formatTimeOfDay(words, now)} />
        <Figure label={t('presenter.used')} value={formatTimeSpan(words, used)} />
        <Figure
          label={t(left < 0 ? 'presenter.over' : 'presenter.left')}
          value={formatTimeSpan(words, Math.abs(left))}
        />
      </dl>
      <p className="presenter-pace" data-pace={startedAt === null ? 'waiting' : pace.state}>
        {startedAt === null ? t('presenter.paceWaiting') : t(`presenter.pace.${pace.state}`, { time })}
      </p>
      <button type="button" className="stage-button" onClick={() => inStep.change({ startedAt: Date.now() })}>
        {t(startedAt === null ? 'presenter.start' : 'presenter.restart')}
      </button>
      <SlotChoices show={show} shares={shares} />
    </section>
  );
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

type Props = { show: Show; shares: ReturnType<typeof sharesOf> };

function SlotChoices({ show: { slides, number, inStep }, shares }: Props) {
  const words = useWords();
  const { t } = usePresentingWords().stage;
  const id = useId();
  const { minutes, short } = inStep.shared;
  const dropped = slides.filter((_, index) => shares[index]?.dropped).map(({ kicker }) => kicker);
  const sum = shares.reduce((total, { seconds }) => total + seconds, 0);
  const setMinutes = (asked: string) => {
    if (asked === '') return;
    const next = slotMinutes(Number(asked));
    keep('presentation.minutes', String(next));
    inStep.change({ minutes: next });
  };
  return (
    <div className="presenter-choices">
      <p>
        <label htmlFor={id}>{t('presenter.minutes')}</label>{' '}
        <input
          id={id}
          key={minutes}
          type="number"
          min={slotRange.least}
          max={slotRange.most}
          defaultValue={minutes}
          onBlur={({ target }) => setMinutes(target.value)}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && setMinutes(currentTarget.value)}
        />
      </p>
      <label className="stage-choice">
        <input type="checkbox" checked={short} onChange={() => inStep.change({ short: !short })} />{' '}
        {t('presenter.short')}
      </label>
      <p>{t('presenter.shortRule')}</p>
      {dropped.length > 0 && (
        <p>
          <SlideText>
            {t('presenter.dropped', { subjects: formatList(words, [...new Set(dropped)]) })}
          </SlideText>
        </p>
      )}
      <p>
        {t('presenter.share', { time: formatTimeSpan(words, shares[number - 1]?.seconds ?? 0) })}.{' '}
        {t('presenter.sum', { time: formatTimeSpan(words, sum) })}.
      </p>
    </div>
  );
}
