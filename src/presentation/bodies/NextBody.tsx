import type { Said } from '../../slides/said.ts';
import type { Line } from '../../slides/slide.ts';
import { usePresentingWords } from '../presentingWords.ts';
import { SaidText } from '../SaidText.tsx';
import { LinesBody } from './LinesBody.tsx';

type Props = { lines: readonly Line[]; meeting: { place: Said; days: Said } | null };

export function NextBody({ lines, meeting }: Props) {
  const { t } = usePresentingWords().slides;
  return (
    <div className="next-body">
      <LinesBody lines={lines} numbered={false} />
      {meeting && (
        <dl className="next-meeting" data-step="">
          <dt>{t('slides.nextMeeting')}</dt>
          <dd>
            <strong>
              <SaidText said={meeting.place} />
            </strong>
            <span>
              <SaidText said={meeting.days} />
            </span>
          </dd>
        </dl>
      )}
    </div>
  );
}
