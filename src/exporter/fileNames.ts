import type { ProgressReport } from '../domain/progressReport.ts';
import type { ExportInput } from './exportFormat.ts';
import { fileStem } from './fileStem.ts';

/** Most letters of an acronym or of a group's number that a file's name takes. */
const longest = 40;
const short = (name: string): string => (name.length > longest ? `${name.slice(0, longest)}-` : name);

/** "fg-dlt-report.json" */
export const plainName = ({ focusGroup }: ProgressReport, name: string): string =>
  `${short(fileStem(focusGroup.acronym))}${name}`;

/** "fg-dlt-deliverables-wg2.csv": the filter in force is told; a search only by the fact that there is one. */
export function filteredName(
  { report, choice }: Pick<ExportInput, 'report' | 'choice'>,
  name: string,
  ending: string,
): string {
  const groups = choice.workingGroups.map((number) => `-wg${short(fileStem(number)).slice(0, -1)}`);
  const searched = choice.query.trim() === '' ? '' : '-found';
  const told = groups.length > 6 ? '-filtered' : groups.join('');
  return `${plainName(report, name)}${told}${searched}.${ending}`;
}

/** "fg-dlt-participants-dark.svg", "fg-dlt-participants-2x.png" */
export function pictureName(
  { report, picture }: Pick<ExportInput, 'report' | 'picture'>,
  ending: string,
): string {
  const theme = picture.theme === 'dark' ? '-dark' : '';
  const scale = ending === 'png' && picture.scale > 1 ? `-${picture.scale}x` : '';
  return `${plainName(report, picture.picture)}${theme}${scale}.${ending}`;
}
