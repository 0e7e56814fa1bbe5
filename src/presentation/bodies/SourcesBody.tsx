import { enumerated } from '../../format/lists.ts';
import type { CheckLine, SourceRow } from '../../slides/slide.ts';
import { useWords } from '../../ui/wordsContext.ts';
import { PlacesText } from '../PlacesText.tsx';
import { usePresentingWords } from '../presentingWords.ts';
import { SlideText } from '../SlideText.tsx';

type Props = { rows: readonly SourceRow[]; checks: readonly CheckLine[] };

/** Where the subjects stand in the report, or how it holds against itself. */
export function SourcesBody({ rows, checks }: Props) {
  const words = useWords();
  if (checks.length > 0) return <Checks checks={checks} />;
  return (
    <dl className="sources">
      {rows.map(({ subjects, places }) => (
        <div key={subjects.join()}>
          <dt>{enumerated(words, subjects)}</dt>
          <dd>
            <PlacesText places={places} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const signs = { held: '✓', note: '→', warning: '!' } satisfies Record<CheckLine['found'], string>;

/** What held and what is to look at: told by sign and word, never by colour. */
function Checks({ checks }: Pick<Props, 'checks'>) {
  const { t } = useWords();
  const { slides } = usePresentingWords();
  return (
    <ul className="checks">
      {checks.map(({ found, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two cases may be told alike
        <li key={index} data-found={found} data-step="">
          <span aria-hidden="true">{signs[found]}</span>
          <span>
            <span className="visually-hidden">
              {found === 'held' ? slides.t('slides.check.held') : t(`check.${found}`)}{' '}
            </span>
            <SlideText>{text}</SlideText>
          </span>
        </li>
      ))}
    </ul>
  );
}
