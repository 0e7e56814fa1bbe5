import type { ReactNode } from 'react';
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
  return (
    <dl className={styles.facts}>
      <Line term={t('deliverables.wg')}>
        {named} <AskMark figure={told(group.title, group.source)} shown={named} />
      </Line>
      <Line term={t('deliverables.leader')}>
        <FigureText figure={group.leader}>
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
        </FigureText>
      </Line>
      <Line term={t('deliverables.mission')}>
        <ProseText prose={group.mission} summary={group.missionIsSummary} />
      </Line>
      {Object.entries(deliverable.extra).map(([column, text]) => (
        <Line key={column} term={<ReportText>{column}</ReportText>}>
          <ToldText text={text} source={source} />
        </Line>
      ))}
      {siblings.length > 0 && (
        <Line term={t('deliverables.siblings')}>
          <Codes deliverables={siblings} />
        </Line>
      )}
      <Line term={t('deliverables.place')}>
        {place} <AskMark figure={told(deliverable.code, source)} shown={place} />
      </Line>
    </dl>
  );
}

function Line({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
