import { Naming } from '../../figures/Naming.tsx';
import { PlaceText } from '../../figures/PlaceText.tsx';
import { useReportLang } from '../../figures/reportLanguage.ts';
import { importingPart } from '../../i18n/importingWords.ts';
import { openingPart } from '../../i18n/openingWords.ts';
import type { Finding } from '../../importer/finding.ts';
import { usePart } from '../../ui/usePart.ts';
import styles from './OpenReportDialog.module.css';

/** A reader looks at some; the rest is counted. */
const mostShown = 200;
const severities = ['error', 'warning', 'note'] as const;

/** What was odd in the file, the gravest first, each with its place and the document's own words. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const lang = useReportLang();
  const { t } = usePart(openingPart);
  const { tell } = usePart(importingPart);
  const ordered = severities.flatMap((severity) => findings.filter((one) => one.severity === severity));
  if (ordered.length === 0) {
    return (
      <section>
        <h3 className={styles.heading}>{t('findings.title')}</h3>
        <p>{t('findings.none')}</p>
      </section>
    );
  }
  const countOf = (severity: Finding['severity']) =>
    findings.filter((one) => one.severity === severity).length;
  return (
    <section>
      <h3 className={styles.heading}>{t('findings.title')}</h3>
      <p>
        {t('findings.counts', {
          errors: t('findings.errors', { n: countOf('error') }),
          warnings: t('findings.warnings', { n: countOf('warning') }),
          notes: t('findings.notes', { n: countOf('note') }),
        })}
      </p>
      <table className={styles.findings} aria-label={t('findings.title')}>
        <thead>
          <tr>
            <th scope="col">{t('findings.severity')}</th>
            <th scope="col">{t('findings.what')}</th>
            <th scope="col">{t('findings.where')}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.slice(0, mostShown).map(({ severity, key, fillings, source }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name but their place in the list
            <tr key={index}>
              <th scope="row">{t(`findings.${severity}`)}</th>
              <td dir="auto">
                <Naming names={Object.values(fillings)}>{tell(key, fillings)}</Naming>
              </td>
              <td>
                {source && <PlaceText source={source} />}
                {source?.quote !== undefined && (
                  <q className={styles.quote} dir="auto" lang={lang}>
                    {source.quote}
                  </q>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {ordered.length > mostShown && <p>{t('findings.more', { n: ordered.length - mostShown })}</p>}
    </section>
  );
}
