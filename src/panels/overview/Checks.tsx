import type { Rule } from '../../analysis/check.ts';
import { checksText, heldText, toLookAtText } from '../../analysis/checkTexts.ts';
import { type Derived, knownValue, told } from '../../analysis/figure.ts';
import { checkReport } from '../../analysis/reportChecks.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import type { Source } from '../../domain/provenance.ts';
import { AskMark } from '../../figures/Askable.tsx';
import { Naming } from '../../figures/Naming.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import styles from './Checks.module.css';

/** The panel in which a rule's subject stands. */
const panelOf: Record<Rule, string> = {
  'output-number': 'meetings',
  'remote-within-total': 'meetings',
  'code-of-group': 'deliverables',
  'within-lifetime': 'timeline',
  'after-last-held': 'timeline',
  'unique-codes': 'deliverables',
  'has-leader': 'working-groups',
  'has-deliverables': 'working-groups',
};

/** What does not hold is told one by one, but no further than a reader would go. */
const mostTold = 12;

const compared = (text: string, places: readonly Source[]): Derived<string> => ({
  status: 'derived',
  value: text,
  approximate: false,
  rule: 'check',
  // Put together when it is asked for: a rule can hold in very many places.
  get operands() {
    return places.map((source) => told(source.row ?? source.column ?? source.section, source));
  },
});

/** What can be checked of the report by itself: what held, and what somebody should look at. */
export function Checks({ report }: { report: ProgressReport }) {
  const words = useWords();
  const { t } = words;
  const checks = checkReport(report);
  const { held, toLookAt } = checks;
  const places = [...report.meetings, ...report.plannedMeetings].map(({ place }) =>
    typeof place === 'string' ? place : (knownValue(place) ?? ''),
  );
  if (held.length + toLookAt.length === 0) return null;
  return (
    <div className={styles.checks} data-below="">
      <h3 className={styles.title}>{checksText(words, checks)}</h3>
      <ul className={styles.list}>
        {toLookAt.slice(0, mostTold).map((check, index) => {
          const text = toLookAtText(words, check);
          const shown = <Naming names={places}>{text}</Naming>;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: checks have no name but their place
            <li key={index} className={styles.look}>
              <strong>{t(`check.${check.severity}`)}</strong> <a href={`#${panelOf[check.rule]}`}>{shown}</a>{' '}
              <AskMark figure={compared(text, check.places)} shown={shown} />
            </li>
          );
        })}
        {toLookAt.length > mostTold && <li>{t('check.more', { n: toLookAt.length - mostTold })}</li>}
        {held.map((check) => (
          <li key={check.rule} className={styles.held}>
            <a href={`#${panelOf[check.rule]}`}>{heldText(words, check)}</a>{' '}
            <AskMark figure={compared(heldText(words, check), check.places)} shown={heldText(words, check)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
