import { ReportText } from '../../figures/ReportText.tsx';
import type { GroupItem } from '../../slides/slide.ts';
import { useWords } from '../../ui/wordsContext.ts';
import { usePresentingWords } from '../presentingWords.ts';
import { SaidText } from '../SaidText.tsx';

type Item<Kind extends GroupItem['kind']> = Extract<GroupItem, { kind: Kind }>;

function ofKind<Kind extends GroupItem['kind']>(items: readonly GroupItem[], kind: Kind): Item<Kind>[] {
  return items.filter((item): item is Item<Kind> => item.kind === kind);
}

/** What a working group is for, who leads it, and what it will deliver. */
export function GroupBody({ items, beside }: { items: readonly GroupItem[]; beside: boolean }) {
  const missions = ofKind(items, 'mission');
  const leaders = ofKind(items, 'leader');
  const deliverables = ofKind(items, 'deliverable');
  const hasDeliverables = items.some(({ kind }) => kind === 'deliverable' || kind === 'rest');
  return (
    <div className="group" data-beside={beside}>
      {missions.length + leaders.length > 0 && (
        <dl className="group-about">
          {missions.length > 0 && <Missions missions={missions} />}
          {leaders.map((leader) => (
            <Leader key={leader.leader.text} leader={leader} />
          ))}
        </dl>
      )}
      {hasDeliverables && (
        <ul className="group-deliverables">
          {deliverables.map(({ code, title, extra }) => (
            <li key={code} data-step="">
              <span className="group-code" dir="ltr">
                {code}
              </span>
              <span>
                <ReportText>{title}</ReportText>
                {extra !== '' && (
                  <span className="group-extra">
                    <ReportText>{extra}</ReportText>
                  </span>
                )}
              </span>
            </li>
          ))}
          {ofKind(items, 'rest').map(({ text }) => (
            <li key={text} data-step="" className="group-rest">
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Missions({ missions }: { missions: readonly Item<'mission'>[] }) {
  const { t } = useWords();
  const { slides } = usePresentingWords();
  return (
    <div>
      <dt>
        {slides.t('slides.mission')}
        {missions.some(({ summary }) => summary) && (
          <span className="slide-summary"> {t('status.summary')}</span>
        )}
      </dt>
      {missions.map(({ mission }) => (
        <dd key={mission.text}>
          <SaidText said={mission} />
        </dd>
      ))}
    </div>
  );
}

function Leader({ leader: { leader, origin, interim } }: { leader: Item<'leader'> }) {
  const { t } = useWords();
  const { slides } = usePresentingWords();
  return (
    <div>
      <dt>{slides.t('slides.leader')}</dt>
      <dd>
        <strong>
          <SaidText said={leader} />
        </strong>
        {interim && <span className="slide-aside">{t('status.interimNamed', { name: '' })}</span>}
        {origin !== '' && (
          <span className="slide-aside group-origin">
            <ReportText>{origin}</ReportText>
          </span>
        )}
      </dd>
    </div>
  );
}
