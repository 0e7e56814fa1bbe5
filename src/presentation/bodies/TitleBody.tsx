import { ReportText } from '../../figures/ReportText.tsx';
import type { Fact } from '../../slides/slide.ts';
import { SaidText } from '../SaidText.tsx';

export function TitleBody({ name, facts }: { name: string; facts: readonly Fact[] }) {
  return (
    <div className="title-body">
      <p className="title-name">
        <ReportText>{name}</ReportText>
      </p>
      <dl className="title-facts">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <SaidText said={value} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
