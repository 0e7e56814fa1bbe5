import type { ReactNode } from 'react';
import type { DeliverableRow } from '../../analysis/deliverables.ts';
import { FigureText } from '../../figures/FigureText.tsx';
import { InterimMark } from '../../figures/InterimMark.tsx';
import { Marked } from '../../figures/Marked.tsx';
import { ProseText } from '../../figures/StatementText.tsx';
import { commaOf, formatFirst, formatOrigin } from '../../format/lists.ts';
import { formatPlace } from '../../format/places.ts';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './DeliverableDetails.module.css';

const mostSiblings = 24;

type Props = { row: DeliverableRow; words: readonly string[] };

/** What the report tells around a deliverable. */
export function DeliverableDetails({ row: { deliverable, group }, words: sought }: Props) {
  const words = useWords();
  const { t } = words;
  const siblings = group.deliverables.filter((other) => other !== deliverable).map(({ code }) => code);
  const facts: [string, ReactNode][] = [
    [
      t('deliverables.wg'),
      <Marked key="wg" text={t('wg.named', { number: group.number, title: group.title })} words={sought} />,
    ],
    [
      t('deliverables.leader'),
      <FigureText key="leader" figure={group.leader}>
        {(leader) => (
          <>
            <bdi>{leader.name}</bdi>
            {leader.interim && <InterimMark />}
            {commaOf(words)}
            <bdi>{formatOrigin(leader)}</bdi>
          </>
        )}
      </FigureText>,
    ],
    [
      t('deliverables.mission'),
      <ProseText key="mission" prose={group.mission} summary={group.missionIsSummary} />,
    ],
    ...Object.entries(deliverable.extra).map(([column, value]): [string, ReactNode] => [
      column,
      <bdi key={column}>{value}</bdi>,
    ]),
    ...(siblings.length > 0
      ? [[t('deliverables.siblings'), formatFirst(words, siblings, mostSiblings)] as [string, ReactNode]]
      : []),
    [t('deliverables.place'), formatPlace(words, deliverable.source)],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([term, description], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column of the report may bear one of our headings
        <div key={index}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
