import { type ComponentType, type RefObject, useEffect, useRef } from 'react';
import { type Derived, told } from '../analysis/figure.ts';
import type { Source } from '../domain/provenance.ts';
import { formatCount } from '../format/counts.ts';
import { useWords } from '../ui/wordsContext.ts';
import styles from './AnswerPopover.module.css';
import { answerId, askFurther, type Question, stepBack, useTrail } from './asking.ts';
import { formatOperand, isToldInWords, notations } from './operands.ts';
import { PlaceText } from './PlaceText.tsx';
import { ReportText } from './ReportText.tsx';
import { useReportLang } from './reportLanguage.ts';

/** Where the figure last asked comes from: its status in words, its place in the report, or its arithmetic. */
export function AnswerPopover({
  onShow,
  Change,
}: {
  onShow: ((source: Source) => void) | null;
  /** What answers for a change between two reports, where there are such. */
  Change?: ComponentType<ChangeAnswerProps>;
}) {
  const { t } = useWords();
  const trail = useTrail();
  const question = trail.at(-1);
  const title = useRef<HTMLHeadingElement>(null);
  const depthBefore = useRef(0);
  useEffect(() => {
    // On the way to an operand and back the button that was pressed goes: the reading goes on at the new answer.
    if (Math.max(trail.length, depthBefore.current) > 1) title.current?.focus();
    depthBefore.current = trail.length;
  }, [trail]);
  return (
    <div
      id={answerId}
      popover="auto"
      role="dialog"
      aria-labelledby={`${answerId}-title`}
      className={styles.popover}
    >
      {trail.length > 1 && (
        <button type="button" className={styles.back} onClick={stepBack}>
          {t('answer.back')}
        </button>
      )}
      {question &&
        ('sides' in question ? (
          Change && <Change question={question} title={title} />
        ) : (
          <FigureAnswer question={question} onShow={onShow} title={title} />
        ))}
      <button type="button" className={styles.close} popoverTarget={answerId} popoverTargetAction="hide">
        {t('answer.close')}
      </button>
    </div>
  );
}

export type ChangeAnswerProps = {
  question: Extract<Question, { sides: unknown }>;
  title: RefObject<HTMLHeadingElement | null>;
};

type FigureQuestion = Exclude<Question, { sides: unknown }>;
type AnswerProps = {
  question: FigureQuestion;
  title: RefObject<HTMLHeadingElement | null>;
  /** Shows a place in the document as read, where there is one. */
  onShow: ((source: Source) => void) | null;
};

function FigureAnswer({ question: { figure, shown, summary }, onShow, title }: AnswerProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={styles.answer} aria-live="polite">
      <h2 ref={title} tabIndex={-1} id={`${answerId}-title`} className={styles.title}>
        {isToldInWords(figure) && figure.value === shown ? <ReportText>{figure.value}</ReportText> : shown}
      </h2>
      <p>{t(`answer.${summary ? 'summary' : figure.status}`)}</p>
      {figure.status === 'derived' && <Arithmetic figure={figure} />}
      {'source' in figure && (
        <>
          <p className={styles.place}>
            <PlaceText source={figure.source} />
          </p>
          {figure.source.quote !== undefined && <Quote source={figure.source} quote={figure.source.quote} />}
          {figure.status === 'corrected' && figure.was !== null && (
            <p>{t('answer.was', { was: formatOperand(words, told(figure.was, figure.source), 'count') })}</p>
          )}
          {onShow && (
            <button type="button" className={styles.operand} onClick={() => onShow(figure.source)}>
              {t('answer.show')}
            </button>
          )}
        </>
      )}
    </div>
  );
}

export function Quoted({ children }: { children: string }) {
  return (
    <blockquote className={styles.quote} dir="auto" lang={useReportLang()}>
      {children}
    </blockquote>
  );
}

/** The report's own words: the sentence, or the table's cell with the labels of its row and column. */
function Quote({ source: { row, column, table }, quote }: { source: Source; quote: string }) {
  const lang = useReportLang();
  if (table === undefined || (row === undefined && column === undefined)) {
    return <Quoted>{quote}</Quoted>;
  }
  return (
    <table className={styles.cell} dir="auto" lang={lang}>
      <tbody>
        {column !== undefined && (
          <tr>
            {row !== undefined && <td />}
            <th scope="col">{column}</th>
          </tr>
        )}
        <tr>
          {row !== undefined && <th scope="row">{row}</th>}
          <td>
            <mark>{quote}</mark>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** So many operands are listed; of a count of very many, nobody reads each. */
const mostOperands = 60;

function Arithmetic({ figure: { rule, operands, value } }: { figure: Derived<unknown> }) {
  const words = useWords();
  const { t } = words;
  const listed = operands.slice(0, mostOperands);
  const rest = operands.length - listed.length;
  const written = listed.map((operand) => formatOperand(words, operand, rule));
  const notation = notations[rule](written);
  const result = formatOperand(words, { ...operandless, rule, value }, rule);
  return (
    <>
      <p>{t(`rule.${rule}`)}</p>
      {notation !== '' && (
        <p className={styles.notation}>
          {notation} = {result}
        </p>
      )}
      <ul className={styles.operands}>
        {listed.map((operand, index) => {
          const text = written[index];
          const shown = isToldInWords(operand) ? <ReportText>{text}</ReportText> : text;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: operands have no name but their place
            <li key={index}>
              <button
                type="button"
                className={styles.operand}
                onClick={() => askFurther({ figure: operand, shown })}
              >
                {shown}
              </button>
              <span className={styles.from}>
                {'source' in operand ? <PlaceText source={operand.source} /> : t(`answer.${operand.status}`)}
              </span>
            </li>
          );
        })}
        {rest > 0 && <li>{t('list.rest', { rest: formatCount(words, rest) })}</li>}
      </ul>
    </>
  );
}

const operandless = { status: 'derived', approximate: false, operands: [] } as const;
