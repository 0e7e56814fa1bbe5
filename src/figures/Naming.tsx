import { ownPieces } from '../format/ownPieces.ts';
import { useReportLang } from './reportLanguage.ts';

/** Words of the interface among which stand names out of the report, set apart already where directions mix. */
export function Naming({ names, children }: { names: readonly string[]; children: string }) {
  const lang = useReportLang();
  if (lang === undefined) return children;
  return ownPieces(children, names).map((piece, index) =>
    index % 2 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no name but its place
      <bdi key={index} lang={lang}>
        {piece}
      </bdi>
    ) : (
      piece
    ),
  );
}
