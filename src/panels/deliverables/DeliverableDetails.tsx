import { Fragment, type ReactNode } from 'react';
import type { DeliverableRow } from '../../analysis/deliverables.ts';
import { told } from '../../analysis/figure.ts';
import { AskMark } from '../../figures/Askable.tsx';
import { Codes } from '../../figures/Codes.tsx';
import { FigureText } from '../../figures/FigureText.tsx';
import { InterimMark } from '../../figures/InterimMark.tsx';
import { Marked } from '../../figures/Marked.tsx';
import { ProseText, ToldText } from '../../figures/StatementText.tsx';
import { commaOf, formatOrigin } from '../../format/lists.ts';
import { formatPlace } from '../../format/places.ts';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './DeliverableDetails.module.css';

type Props = { row: DeliverableRow; words: readonly string[] };

/** What the report tells around a deliverable. */
export function DeliverableDetails({ row: { deliverable, group }, words: sought }: Props) {
  const words = useWords();
  const { t } = words;
  const siblings = group.deliverables.filter((other) => other !== deliverable);
  const named = t('wg.named', { number: group.number, title: group.title });
  const { source } = deliverable;
  const facts: [string, ReactNode][] = [
    [
      t('deliverables.wg'),
      <Fragment key="wg">
        <Marked text={named} words={sought} /> <AskMark figure={told(named, group.source)} shown={named} />
      </Fragment>,
    ],
    [
      t('deliverables.leader'),
      <FigureText key="leader" figure={group.leader}>
        {(leader) => (
          <>
            <bdi>{leader.name}</bdi>
            {leader.interim && <InterimMark />}
            {formatOrigin(leader) !== '' && (
              <>
                {commaOf(words)}
                <bdi>{formatOrigin(leader)}</bdi>
              </>
            )}
          </>
        )}
      </FigureText>,
    ],
    [
      t('deliverables.mission'),
      <ProseText key="mission" prose={group.mission} summary={group.missionIsSummary} />,
    ],
    ...Object.entries(deliverable.extra).map(([column, text]): [string, ReactNode] => [
      column,
      <ToldText key={column} text={text} source={source} />,
    ]),
    ...(siblings.length > 0
      ? [
          [t('deliverables.siblings'), <Codes key="siblings" deliverables={siblings} />] as [
            string,
            ReactNode,
          ],
        ]
      : []),
    [t('deliverables.place'), <ToldText key="place" text={formatPlace(words, source)} source={source} />],
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
