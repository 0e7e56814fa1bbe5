import { Fragment, type ReactNode } from 'react';
import type { DeliverableRow } from '../../analysis/deliverables.ts';
import { told } from '../../analysis/figure.ts';
import { AskMark } from '../../figures/Askable.tsx';
import { Codes } from '../../figures/Codes.tsx';
import { FigureText } from '../../figures/FigureText.tsx';
import { InterimMark } from '../../figures/InterimMark.tsx';
import { Marked } from '../../figures/Marked.tsx';
import { PlaceText } from '../../figures/PlaceText.tsx';
import { ReportText } from '../../figures/ReportText.tsx';
import { ProseText, ToldText } from '../../figures/StatementText.tsx';
import { commaOf, formatOrigin } from '../../format/lists.ts';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './DeliverableDetails.module.css';

type Props = { row: DeliverableRow; words: readonly string[] };

/** What the report tells around a deliverable. */
export function DeliverableDetails({ row: { deliverable, group }, words: sought }: Props) {
  const words = useWords();
  const { t } = words;
  const { source } = deliverable;
  const place = <PlaceText source={source} />;
  const siblings = group.deliverables.filter((other) => other !== deliverable);
  const named = words.parts<'wg.named', ReactNode>('wg.named', {
    number: group.number,
    title: (
      <ReportText key="title">
        <Marked text={group.title} words={sought} />
      </ReportText>
    ),
  });
  const facts: [ReactNode, ReactNode][] = [
    [
      t('deliverables.wg'),
      <Fragment key="wg">
        {named} <AskMark figure={told(group.title, group.source)} shown={named} />
      </Fragment>,
    ],
    [
      t('deliverables.leader'),
      <FigureText key="leader" figure={group.leader}>
        {(leader) => (
          <>
            <ReportText>{leader.name}</ReportText>
            {leader.interim && <InterimMark />}
            {formatOrigin(leader) !== '' && (
              <>
                {commaOf(words)}
                <ReportText>{formatOrigin(leader)}</ReportText>
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
    ...Object.entries(deliverable.extra).map(([column, text]): [ReactNode, ReactNode] => [
      <ReportText key={column}>{column}</ReportText>,
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
    [
      t('deliverables.place'),
      <Fragment key="place">
        {place} <AskMark figure={told(deliverable.code, source)} shown={place} />
      </Fragment>,
    ],
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
