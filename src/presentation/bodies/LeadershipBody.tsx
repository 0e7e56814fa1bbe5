import { ReportText } from '../../figures/ReportText.tsx';
import type { OfficerEntry } from '../../slides/slide.ts';

export function LeadershipBody({ officers }: { officers: readonly OfficerEntry[] }) {
  return (
    <ul className="officers">
      {officers.map(({ role, name, origin, details }) => (
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
            {details.map((detail) => (
              <p key={detail} className="slide-aside">
                {detail}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
