import { matchFolded } from '../values/matching.ts';
import { type Desk, sentencesIn } from './desk.ts';

const fullName =
  /(?<name>(?:ITU(?:-T)?(?:\/[A-Z]{2,10})? )?Focus Group (?:on|for) (?:(?!Focus Group)[^()]|\((?!FG)[\w/&-]{1,15}\)(?= )){2,200}?) ?\((?<acronym>(?:ITU-T )?FG[- ]?[^()]{1,30})\)/di;
/** "the Focus Group Kettles for All (FG KFA) was established": without an "on". */
const nameWithoutOn =
  /(?<name>(?:ITU(?:-T)? )?Focus Group (?!Chair|Vice|Lead|Manage|Secretar|Member|Meet|Report)\p{Lu}[^().;]{2,150}?) ?\((?<acronym>FG[- ][^()]{1,30})\)(?= (?:was|is|has been) )/du;
const quotedName =
  /(?<name>(?:ITU(?:-T)? )?Focus Group "[^"()]{2,200}") ?\((?<acronym>(?:ITU-T )?FG[- ]?[^()]{1,30})\)/di;
const nameAlone =
  /(?<name>(?:ITU(?:-T)? )?Focus Group (?:on|for) (?:the )?[\w&/' -]{2,120}?)(?= (?:was|is|has|held|met|were|established|created)\b|[.,;:()]|$)/di;
const reversedName =
  /(?<acronym>FG[- ][A-Za-z0-9]{1,15}) ?\((?:the )?(?<name>(?:ITU(?:-T)? )?Focus Group (?:on|for) [^()]{2,200})\)/di;
const acronymAlone = /\bFG[- ][A-Z][A-Za-z0-9]{1,15}(?:[-/][A-Za-z0-9]{1,10})?\b/;

/** Most sentences name no group at all. */
const perhapsNames = /group|FG/i;

type Names = { name: string | null; acronym: string | null };

function namesIn(texts: string[]): Names {
  let loose: Names = { name: null, acronym: null };
  for (const text of texts) {
    if (!perhapsNames.test(text)) continue;
    const full = [fullName, reversedName, quotedName, nameWithoutOn]
      .map((pattern) => matchFolded(pattern, text)?.groups)
      .find((groups) => groups !== undefined);
    if (full?.['name'] !== undefined && full['acronym'] !== undefined) {
      return { name: full['name'].trim(), acronym: full['acronym'].replace(/^ITU-T /, '').trim() };
    }
    loose = {
      name: loose.name ?? matchFolded(nameAlone, text)?.groups['name']?.trim() ?? null,
      acronym: loose.acronym ?? acronymAlone.exec(text)?.[0] ?? null,
    };
  }
  return loose;
}

/** The group's names; `title` is that of the document, where its head gives one. */
export function readNames(desk: Desk, title: string): { name: string; acronym: string } {
  const inSentences = namesIn([...sentencesIn(desk)].map(({ sentence }) => sentence.text));
  const inTitles = namesIn(
    [title, ...desk.sections.map((section) => section.title)].map((text) => text.slice(0, 500)),
  );
  const acronym = inSentences.acronym ?? inTitles.acronym;
  const name = inSentences.name ?? inTitles.name;
  if (acronym === null || name === null) desk.tell('warning', 'finding.groupNameMissing', {}, null);
  return { acronym: acronym ?? name ?? 'Focus Group', name: name ?? acronym ?? 'Focus Group' };
}
