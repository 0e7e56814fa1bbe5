import type { LiaisonBlock } from '../../slides/slide.ts';
import { SaidText } from '../SaidText.tsx';

export function LiaisonsBody({ blocks }: { blocks: readonly LiaisonBlock[] }) {
  return (
    <dl className="bodies">
      {blocks.map(({ heading, count, names, flowing }) => (
        <div key={`${heading} ${names[0]}`} data-step="">
          <dt>
            {count && (
              <b>
                <SaidText said={count} />
              </b>
            )}{' '}
            {heading}
          </dt>
          <dd>
            <ul data-flowing={flowing}>
              {names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
