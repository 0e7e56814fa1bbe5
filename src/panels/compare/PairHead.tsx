import { laterOf } from '../../analysis/comparison/laterOf.ts';
import type { ComparisonWords } from '../../analysis/comparison/valueTexts.ts';
import { Naming } from '../../figures/Naming.tsx';
import { ReportLanguageContext } from '../../figures/reportLanguage.ts';
import { formatDays } from '../../format/dates.ts';
import { joined } from '../../format/lists.ts';
import { Button } from '../../ui/Button.tsx';
import type { Pair } from '../../url/comparisonAddress.ts';
import { type Compared, languageOf, nameOf } from './comparing.ts';
import styles from './PairHead.module.css';

export type Sided = {
  which: 'report' | 'with';
  compared: Compared;
  role: 'earlier' | 'later' | 'one' | 'other';
};

type Props = {
  words: ComparisonWords;
  /** In the order in which they are set side by side. */
  sides: readonly [Sided, Sided];
  /** Null where neither the reports nor the reader tell which is the later one, and it matters. */
  onSwap: (() => void) | null;
  onLater: (which: NonNullable<Pair['later']>) => void;
};

/** The two reports by name, which of them is the later one, and the way to turn them round. */
export function PairHead({ words, sides, onSwap, onLater }: Props) {
  const { t } = words.comparison;
  const [first, second] = sides;
  const isTurned =
    second.role === 'later' && laterOf(first.compared.report, second.compared.report) === 'one';
  return (
    <section aria-labelledby="pair-title" className={styles.pair}>
      <h2 id="pair-title" className="visually-hidden">
        {t('pair.title')}
      </h2>
      {onSwap === null && <p className={styles.ask}>{t('pair.undecided')}</p>}
      <dl className={styles.sides}>
        {sides.map((side) => (
          <div key={side.which} className={styles.side}>
            <dt>
              {t(`pair.${side.role}`)}
              {side.which === 'report' && <span> · {t('pair.isOpen')}</span>}
            </dt>
            <dd>
              <Named words={words} compared={side.compared} />
              {onSwap === null && (
                <Button onClick={() => onLater(side.which)}>
                  {t('pair.isLater', { name: nameOf(words, side.compared) })}
                </Button>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {onSwap && (
        <div className={styles.swap}>
          <Button onClick={onSwap}>{t('pair.swap')}</Button>
          {isTurned && <span role="status">{t('pair.turned')}</span>}
        </div>
      )}
    </section>
  );
}

function Named({ words, compared }: { words: ComparisonWords; compared: Compared }) {
  const { t } = words.comparison;
  const last = compared.report.meetings.at(-1);
  return (
    <>
      <strong className={styles.name}>
        {joined(words.page, [compared.report.focusGroup.acronym, nameOf(words, compared)])}
      </strong>
      <span className={styles.last}>
        {last ? (
          <ReportLanguageContext value={languageOf(compared)}>
            <Naming names={[last.place]}>
              {t('pair.lastMeeting', {
                place: last.place,
                days: formatDays(words.page, last.firstDay, last.lastDay),
              })}
            </Naming>
          </ReportLanguageContext>
        ) : (
          t('pair.noMeeting')
        )}
      </span>
    </>
  );
}
