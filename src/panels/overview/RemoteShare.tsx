import type { Attendance } from '../../analysis/attendance.ts';
import { knownValue, notStated } from '../../analysis/figure.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { FigureText } from '../../figures/FigureText.tsx';
import { Naming } from '../../figures/Naming.tsx';
import { formatCount } from '../../format/counts.ts';
import { formatPoints, formatShare, pointsOf } from '../../format/numbers.ts';
import { useWords } from '../../ui/wordsContext.ts';
import { KeyFigure } from './KeyFigure.tsx';

type Props = {
  last: Meeting | undefined;
  previous: Meeting | undefined;
  now: Attendance | undefined;
  before: Attendance | undefined;
};

export function RemoteShare({ last, previous, now, before }: Props) {
  const words = useWords();
  const { t } = words;
  const shareBefore = before && knownValue(before.remoteShare.figure);
  return (
    <KeyFigure
      label={last ? t('overview.share', { place: last.place }) : t('overview.sharePlain')}
      place={last?.place}
      to="meetings"
      value={
        <FigureText figure={now?.remoteShare.figure ?? notStated}>
          {(share) => formatShare(words, share)}
        </FigureText>
      }
      unit={t('overview.shareUnit')}
    >
      {now && now.remoteShare.figure.status !== 'not-stated' && (
        <>
          {words.parts('overview.shareHow', {
            remote: (
              <FigureText key="remote" figure={now.remote.figure}>
                {(n) => formatCount(words, n)}
              </FigureText>
            ),
            total: (
              <FigureText key="total" figure={now.total.figure}>
                {(n) => formatCount(words, n)}
              </FigureText>
            ),
          })}
          <br />
        </>
      )}
      {now &&
        previous &&
        typeof shareBefore === 'number' &&
        now.remoteShare.change.status !== 'not-stated' && (
          <FigureText figure={now.remoteShare.change}>
            {(points) => (
              <Naming names={[previous.place]}>
                {t(points < 0 ? 'overview.pointsFewer' : 'overview.pointsMore', {
                  points: formatPoints(words, Math.abs(points)).replace('+', ''),
                  n: pointsOf(points),
                  place: previous.place,
                  before: formatShare(words, shareBefore),
                })}
              </Naming>
            )}
          </FigureText>
        )}
    </KeyFigure>
  );
}
