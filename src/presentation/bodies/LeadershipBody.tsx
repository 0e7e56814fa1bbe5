import { Naming } from '../../figures/Naming.tsx';
import { ReportText } from '../../figures/ReportText.tsx';
import type { OfficerEntry } from '../../slides/slide.ts';
import { usePresentingWords } from '../presentingWords.ts';

export function LeadershipBody({ officers }: { officers: readonly OfficerEntry[] }) {
  const { slides } = usePresentingWords();
  return (
    <ul className="officers">
      {officers.map(({ role, name, origin, appointedBy, alsoLeads }) => (
        <li key={`${role} ${name}`} data-step="">
          <p className="officer-role">{role}</p>
          <div>
            <p className="officer-name">
              <ReportText>{name}</ReportText>
            </p>
            {origin !== '' && (
              <p>
                <ReportText>{origin}</ReportText>
              </p>
            )}
            {appointedBy !== '' && (
              <p className="slide-aside">
                <Naming names={[appointedBy]}>{slides.t('slides.appointedBy', { body: appointedBy })}</Naming>
              </p>
            )}
            {alsoLeads !== '' && <p className="slide-aside">{alsoLeads}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
