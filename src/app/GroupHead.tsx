import type { ReactNode } from 'react';
import { knownValue, told } from '../analysis/figure.ts';
import { plannedEndOf } from '../analysis/lifetime.ts';
import { monthOf } from '../domain/calendarDate.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { AskMark } from '../figures/Askable.tsx';
import { FigureText } from '../figures/FigureText.tsx';
import { ReportText } from '../figures/ReportText.tsx';
import { formatDate } from '../format/dates.ts';
import { useWords } from '../ui/wordsContext.ts';
import styles from './GroupHead.module.css';

/** The group, its parent, its purpose in a line, and where it stands. */
export function GroupHead({ report }: { report: ProgressReport }) {
  const words = useWords();
  const { t } = words;
  const { acronym, name, parentGroup, established, lifetimeMonths, termsOfReference } = report.focusGroup;
  const purpose = termsOfReference[0];
  const first = report.meetings[0];
  const months = knownValue(lifetimeMonths);
  return (
    <div className={styles.group}>
      <h1 className={styles.acronym}>{acronym}</h1>
      <div>
        <p className={styles.name}>
          <ReportText>{name}</ReportText>
        </p>
        {purpose && (
          <p className={styles.purpose}>
            {words.parts('page.purpose', {
              term: <ReportText key="term">{purpose.text.replace(/[.;]$/, '')}</ReportText>,
            })}{' '}
            <AskMark
              figure={told(purpose.text, purpose.source)}
              shown={purpose.text}
              summary={purpose.summary}
            />
            {termsOfReference.length > 1 && (
              <span className={styles.more}>
                {words.parts('page.purposeFirst', {
                  link: (
                    <a key="terms" href="#overview">
                      {t('page.purposeCount', { n: termsOfReference.length })}
                    </a>
                  ),
                })}
              </span>
            )}
          </p>
        )}
        <dl className={styles.facts}>
          <Standing term={t('fact.parent')}>
            <FigureText figure={parentGroup}>{(parent) => <ReportText>{parent}</ReportText>}</FigureText>
          </Standing>
          <Standing term={t('fact.established')}>
            <FigureText figure={established}>{(date) => formatDate(words, date)}</FigureText>
          </Standing>
          <Standing term={t('fact.lifetime')} how={months !== null && t('fact.lifetimeFrom')}>
            <FigureText figure={lifetimeMonths}>{(n) => t('fact.lifetimeMonths', { n })}</FigureText>
          </Standing>
          <Standing
            term={t('fact.plannedEnd')}
            how={
              first &&
              months !== null &&
              t('fact.plannedEndHow', { day: formatDate(words, first.firstDay), n: months })
            }
          >
            <FigureText figure={plannedEndOf(report)}>{(day) => formatDate(words, monthOf(day))}</FigureText>
          </Standing>
        </dl>
        {words.language !== 'en' && <p className={styles.own}>{t('page.ownWords')}</p>}
      </div>
    </div>
  );
}

/** Where the group stands in one respect, and how that is reckoned. */
function Standing({ term, how, children }: { term: string; how?: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {children}
        {how && <span className={styles.how}>{how}</span>}
      </dd>
    </div>
  );
}
