import type { KeyFigure } from '../../slides/slide.ts';
import { SaidText } from '../SaidText.tsx';
import { SlideText } from '../SlideText.tsx';

export function GlanceBody({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className="glance">
      {figures.map(({ label, value, unit, detail }) => (
        <div key={label} data-step="">
          <dt>
            <SlideText>{label}</SlideText>
          </dt>
          <dd className="glance-value">
            <b>
              <SaidText said={value} />
            </b>
            {value.text !== '' && <span> {unit}</span>}
          </dd>
          {detail && (
            <dd className="glance-detail">
              <SaidText said={detail} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
