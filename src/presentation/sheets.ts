import { useInsertionEffect } from 'react';
import glance from './bodies/GlanceBody.css?inline';
import group from './bodies/GroupBody.css?inline';
import leadership from './bodies/LeadershipBody.css?inline';
import liaisons from './bodies/LiaisonsBody.css?inline';
import lines from './bodies/LinesBody.css?inline';
import next from './bodies/NextBody.css?inline';
import picture from './bodies/PictureOnSlide.css?inline';
import chart from './bodies/SlideChart.css?inline';
import table from './bodies/SlideTable.css?inline';
import sources from './bodies/SourcesBody.css?inline';
import structure from './bodies/StructureBody.css?inline';
import timeline from './bodies/TimelineBody.css?inline';
import title from './bodies/TitleBody.css?inline';
import presenter from './presenter.css?inline';
import print from './print.css?inline';
import slide from './slide.css?inline';
import stage from './stage.css?inline';

/*
 * The presentation's sheets come with its script rather than with the page, which shall not carry them, and leave with
 * it. The object model of CSS puts them in: the policy allows no new style element.
 */
function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

function useAdopted(sheets: readonly string[]): void {
  const css = sheets.join('\n');
  useInsertionEffect(() => {
    const ours = sheetOf(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, ours];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== ours);
    };
  }, [css]);
}

const bodies = [
  title,
  lines,
  next,
  glance,
  chart,
  table,
  timeline,
  picture,
  structure,
  group,
  leadership,
  liaisons,
  sources,
];
const presentationSheets = [slide, ...bodies, stage, presenter, print];
export const useSheets = (): void => useAdopted(presentationSheets);

/** How the paper lies while a deck is printed. */
export function usePaper(upright: boolean): void {
  useAdopted([`@page { size: A4 ${upright ? 'portrait' : 'landscape'}; margin: 0; }`]);
}
