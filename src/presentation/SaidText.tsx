import type { ReactNode } from 'react';
import { ReportText } from '../figures/ReportText.tsx';
import type { Said } from '../slides/said.ts';
import { useWords } from '../ui/wordsContext.ts';
import { SlideText } from './SlideText.tsx';

/** `signed` where the value carries a sign, which already tells that it is derived. */
type Props = { said: Said; signed?: boolean };

/** A figure or fact with the mark of its status, at the size of the text around it. */
export function SaidText({ said, signed = false }: Props) {
  const { t } = useWords();
  const text = <Words said={said}>{said.text}</Words>;
  switch (said.status) {
    case 'stated':
      return text;
    case 'approximate':
      return <Uncertain>{text}</Uncertain>;
    case 'derived':
      return (
        <>
          {!signed && (
            <span aria-hidden="true" className="slide-derived">
              =
            </span>
          )}
          <span className="visually-hidden">{t('status.derived')} </span>
          {said.about ? <Uncertain>{text}</Uncertain> : text}
        </>
      );
    case 'to-be-confirmed':
      return (
        <>
          {text} <Tag kind="tbc" letters={t('status.tbc')} meaning={t('status.tbcLong')} />
        </>
      );
    case 'to-be-determined':
      return <Tag kind="tbd" letters={t('status.tbd')} meaning={t('status.tbdLong')} />;
    case 'corrected':
      return (
        <>
          <span className="slide-corrected">{text}</span>
          {said.was !== null && (
            <>
              {' '}
              <span className="visually-hidden">{t('status.corrected')} </span>
              <del>
                <Words said={said}>{said.was}</Words>
              </del>
            </>
          )}
        </>
      );
    case 'not-stated':
      return <span className="slide-missing">{t('status.notStated')}</span>;
    default:
      return said.status satisfies never;
  }
}

/** The report's own words are in its own language. */
function Words({ said, children }: { said: Said; children: string }) {
  return said.isReports ? <ReportText>{children}</ReportText> : <SlideText>{children}</SlideText>;
}

function Uncertain({ children }: { children: ReactNode }) {
  const { t } = useWords();
  return (
    <>
      <span className="slide-about">{t('status.about')}</span> {children}
    </>
  );
}

function Tag({ kind, letters, meaning }: { kind: 'tbc' | 'tbd'; letters: string; meaning: string }) {
  return (
    <span className={`slide-tag slide-${kind}`}>
      <span aria-hidden="true">{letters}</span>
      <span className="visually-hidden">{meaning}</span>
    </span>
  );
}
