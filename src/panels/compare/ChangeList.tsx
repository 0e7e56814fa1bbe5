import { memo } from 'react';
import type { Change } from '../../analysis/comparison/change.ts';
import { subjectOf } from '../../analysis/comparison/subject.ts';
import { wordingsOf } from '../../analysis/comparison/wordings.ts';
import { semicolonOf } from '../../format/clauses.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { AskedChange } from './AskedChange.tsx';
import styles from './ChangeList.module.css';
import { ChangeSide } from './ChangeSide.tsx';
import { subjectIn, useComparing } from './comparing.ts';
import { SideText, SideWords } from './SideWords.tsx';
import { useFirst } from './useFirst.ts';

/** So many stand there at first; so many more come when asked for. */
const atFirst = 50;
const step = 200;

/** Changes of one part of the page, or that there are none. The table beside it may be sorted without it. */
export const ChangeList = memo(function ChangeList({ changes }: { changes: readonly Change[] }) {
  const { comparison } = useComparing().words;
  const { first, more, onMore } = useFirst(changes, atFirst, step);
  if (changes.length === 0) return <EmptyNote>{comparison.t('parts.none')}</EmptyNote>;
  return (
    <div>
      <ul className={styles.list}>
        {first.map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a change has no name but its place
          <li key={index} className={styles.item}>
            <ChangeItem change={change} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className={styles.more}>
          <Button onClick={onMore}>{comparison.t('parts.more', { n: more })}</Button>
        </p>
      )}
    </div>
  );
});

/** Stays as it is when more come after it. */
const ChangeItem = memo(function ChangeItem({ change }: { change: Change }) {
  const { textsOf } = useComparing();
  const title = titleBeside(change);
  const subject = subjectIn(change);
  return (
    <>
      <p className={styles.head}>
        <span>
          <strong>
            <SideText {...subject}>{textsOf(change).subject}</SideText>
          </strong>{' '}
          {title !== null && <SideWords of={subject.of}>{title}</SideWords>}
        </span>
        <span className={styles.kind}>
          <AskedChange change={change} />
        </span>
      </p>
      {!isNamedAlone(change) && (
        <p className={styles.values}>
          <Values change={change} />
        </p>
      )}
    </>
  );
});

/** A deliverable's code alone says little where the change is not about its title. */
function titleBeside(change: Change): string | null {
  const subject = subjectOf(change);
  const isTold = change.kind !== 'revised' || change.field === 'deliverable-title';
  return subject.thing === 'deliverable' && !isTold ? subject.value.deliverable.title : null;
}

/** Things that came or went of which there is no more to say than their name. */
const namedAlone = ['meeting', 'planned', 'recipient', 'presenter'];

const isNamedAlone = (change: Change): boolean =>
  (change.kind === 'added' || change.kind === 'gone') && namedAlone.includes(change.thing);

/** Both values of a revision; what is listed of what came or went. */
function Values({ change }: { change: Change }) {
  const { words } = useComparing();
  const earlier = <ChangeSide change={change} side="before" />;
  const later = <ChangeSide change={change} side="after" />;
  if (wordingsOf(change)) return <ChangeSide change={change} side="after" both />;
  switch (change.kind) {
    case 'added':
      return later;
    case 'gone':
      return earlier;
    case 'held':
    case 'unheld':
      // The plan is what the entry is about, and stands before it.
      return <span className={styles.after}>{change.kind === 'held' ? later : earlier}</span>;
    case 'revised':
      return (
        <>
          <span className="visually-hidden">{words.comparison.t('item.before')} </span>
          {earlier}
          <span aria-hidden="true" className={styles.arrow} />
          <span className="visually-hidden">
            {semicolonOf(words.page)}
            {words.comparison.t('item.after')}{' '}
          </span>
          <span className={styles.after}>{later}</span>
        </>
      );
    default:
      return change satisfies never;
  }
}
