import bundled from '../../data/report.json';
import { plainName } from '../../exporter/fileNames.ts';
import { type OnePage, partId, readOnePage } from '../../exporter/onePage.ts';

const textOf = (part: Parameters<typeof partId>[0]): string =>
  document.getElementById(partId(part))?.textContent ?? '';

/** In the one file, its own parts: a page from a disk may not read files, not even itself. */
function ownParts({ atFirst }: OneFile): OnePage {
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content ?? '';
  const icon = document.querySelector('link[rel=icon]')?.getAttribute('href') ?? '';
  return {
    ...atFirst,
    policy,
    icon,
    head: textOf('head'),
    sheet: textOf('sheet'),
    report: textOf('report'),
    packed: textOf('packed'),
    start: textOf('start'),
  };
}

/** The whole page as one file: this one, or the one beside the hosted page. */
export async function onePage(): Promise<OnePage> {
  if (window.oneFile) return ownParts(window.oneFile);
  const response = await fetch(plainName(bundled, 'dashboard.html'));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return readOnePage(await response.text());
}
