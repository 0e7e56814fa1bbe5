import { useMemo } from 'react';
import type { Body } from '../../analysis/relationships.ts';
import type { ProgressReport } from '../../domain/progressReport.ts';
import { Naming } from '../../figures/Naming.tsx';
import { type Block, inTwoColumns, liaisonPictureOf } from '../../pictures/liaisonPicture.ts';
import { FirstItems } from '../../ui/FirstItems.tsx';
import { useWords } from '../../ui/wordsContext.ts';
import { BodyName } from './BodyName.tsx';
import { ExchangeArrow } from './ExchangeArrow.tsx';
import styles from './LiaisonPicture.module.css';

/** Half of what a block's names have at the narrowest width at which they may stand in two columns, in pixels. */
const column = 92;

/**
 * The group in the middle, ITU-T on one side and others on the other, an arrow for each kind of exchange. Words wrap and
 * can be pressed, so that the page draws it with elements of its own rather than as a picture.
 */
export function LiaisonPicture({ report }: { report: ProgressReport }) {
  const words = useWords();
  const { group, groupWord, blocks } = useMemo(() => liaisonPictureOf(report, words), [report, words]);
  if (blocks.length === 0) return null;
  const sideOf = (side: Block['side']) => (
    <div className={styles.side} data-side={side}>
      <FirstItems items={blocks.filter((block) => block.side === side)}>
        {(block) => <BlockPart group={group} block={block} />}
      </FirstItems>
    </div>
  );
  return (
    <div className={styles.box}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields of a form */}
      <div className={styles.picture} role="group" aria-label={words.t('liaisons.picture', { group })}>
        {sideOf('itu-t')}
        <p className={styles.group}>
          <strong>{group}</strong>
          <span>{groupWord}</span>
        </p>
        {sideOf('outside')}
      </div>
    </div>
  );
}

const placesOf = ({ jointMeetings }: Body): string[] => jointMeetings.map(({ place }) => place ?? '');

function BlockPart({ group, block }: { group: string; block: Block }) {
  const { heading, bodies, exchanges, notes } = block;
  const places = bodies.flatMap(placesOf);
  return (
    <div className={styles.block}>
      <div className={styles.bodies}>
        <p className={styles.kind}>{heading}</p>
        <FirstItems
          items={bodies}
          within={(names) => (
            <ul className={styles.names} data-columns={inTwoColumns(block, column) ? 2 : 1}>
              {names}
            </ul>
          )}
        >
          {(body) => (
            <li>
              <BodyName group={group} body={body} />
            </li>
          )}
        </FirstItems>
        <FirstItems items={notes}>
          {(note) => (
            <p className={styles.kind}>
              <Naming names={places}>{note}</Naming>
            </p>
          )}
        </FirstItems>
      </div>
      <ul className={styles.exchanges}>
        {exchanges.map((exchange) => (
          <ExchangeArrow key={exchange.kind} group={group} exchange={exchange} />
        ))}
      </ul>
    </div>
  );
}
