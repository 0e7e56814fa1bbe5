import { useWords } from '../ui/wordsContext.ts';
import styles from './AnswerPopover.module.css';
import { type ChangeAnswerProps, Quoted } from './AnswerPopover.tsx';
import { answerId } from './asking.ts';
import { Naming } from './Naming.tsx';
import { ReportText } from './ReportText.tsx';
import { ReportLanguageContext } from './reportLanguage.ts';

/** What each of two reports says, and where. */
export function ChangeAnswer({ question: { sides, shown }, title }: ChangeAnswerProps) {
  const { t } = useWords();
  return (
    <div className={styles.answer} aria-live="polite">
      <h2 ref={title} tabIndex={-1} id={`${answerId}-title`} className={styles.title}>
        {shown}
      </h2>
      {sides().map(({ name, language, value, isOwn, isSummary, names, place, labels, quote, onShow }) => (
        <section key={name} className={styles.side}>
          <ReportLanguageContext value={language}>
            <h3 className={styles.sideName}>{name}</h3>
            <p>{isOwn ? <ReportText>{value}</ReportText> : <Naming names={names}>{value}</Naming>}</p>
            {isSummary && <p>{t('answer.summary')}</p>}
            <p className={styles.place}>
              <Naming names={labels}>{place}</Naming>
            </p>
            {quote !== undefined && <Quoted>{quote}</Quoted>}
          </ReportLanguageContext>
          {onShow && (
            <button type="button" className={styles.operand} onClick={onShow}>
              {t('answer.show')}
            </button>
          )}
        </section>
      ))}
    </div>
  );
}
