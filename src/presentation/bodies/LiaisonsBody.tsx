import { ReportText } from '../../figures/ReportText.tsx';
import type { LiaisonBlock } from '../../slides/slide.ts';
import type { SlidePictures } from '../../slides/slidePictures.ts';
import { SlideText } from '../SlideText.tsx';
import { PictureOnSlide } from './PictureOnSlide.tsx';

type Props = { pictures: SlidePictures | null; blocks: readonly LiaisonBlock[] };

/** Who exchanges what with the group: a picture, and the same in words for the ear; or words alone. */
export function LiaisonsBody({ pictures, blocks }: Props) {
  return (
    <div>
      {pictures && <PictureOnSlide pictures={pictures} />}
      <dl className={pictures ? 'visually-hidden' : 'bodies'}>
        {blocks.map(({ heading, names, told }) => (
          <div key={`${heading} ${names[0]}`} data-step={pictures ? undefined : ''}>
            <dt>{heading}</dt>
            <dd>
              <ul>
                {names.map((name) => (
                  <li key={name}>
                    {pictures ? <ReportText>{name}</ReportText> : <SlideText>{name}</SlideText>}
                  </li>
                ))}
                {told.map((text) => (
                  <li key={text}>
                    <SlideText>{text}</SlideText>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
