import { useEffect, useMemo, useRef, useState } from 'react';
import type { Source } from '../../domain/provenance.ts';
import { openingPart } from '../../i18n/openingWords.ts';
import type { OpenedReport, ReadDocument } from '../../importer/openedReport.ts';
import { fatesOf, placeOfSource } from '../../importer/placesInDocument.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { usePart } from '../../ui/usePart.ts';
import { DocumentBlock } from './DocumentBlock.tsx';
import styles from './ReportDocument.module.css';

/** So many blocks stand before and after the place asked for; more come when asked for, so that any document opens. */
const around = 60;

type Props = { opened: OpenedReport; document: ReadDocument; source: Source; onClose: () => void };

/** The document's text as read, at the place that a figure comes from: what was used, and what found no place. */
export function ReportDocument({ opened, document, source, onClose }: Props) {
  const { t } = usePart(openingPart);
  const { blocks, used } = document;
  const fates = useMemo(() => fatesOf(used), [used]);
  const place = useMemo(() => placeOfSource(opened.report, used, source), [opened, used, source]);
  const middle = place?.block ?? 0;
  const [from, setFrom] = useState(Math.max(0, middle - around));
  const [to, setTo] = useState(middle + around);
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const asked = scroll.current?.querySelector<HTMLElement>('[data-asked]');
    asked?.scrollIntoView({ block: 'center' });
    // Who reads by ear or by keyboard begins at the place, too.
    asked?.focus({ preventScroll: true });
  }, []);
  return (
    <Dialog title={t('document.title', { file: opened.fileName })} close={t('open.close')} onClose={onClose}>
      <p className={styles.lead}>{place ? t('document.lead') : t('document.missing')}</p>
      <div ref={scroll} className={styles.document}>
        {from > 0 && (
          <Button onClick={() => setFrom(Math.max(0, from - around))}>{t('document.earlier')}</Button>
        )}
        {/* What language a document is in nobody says. */}
        <div lang="" dir="auto" className={styles.blocks}>
          {blocks.slice(from, to).map((block, index) => (
            <DocumentBlock
              // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place in the document
              key={from + index}
              block={block}
              index={from + index}
              fates={fates}
              asked={place?.block === from + index ? place : null}
            />
          ))}
        </div>
        {to < blocks.length && <Button onClick={() => setTo(to + around)}>{t('document.later')}</Button>}
      </div>
    </Dialog>
  );
}
