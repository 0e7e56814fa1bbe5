import { knownValue } from '../analysis/figure.ts';
import { type Body, bodiesOf } from '../analysis/relationships.ts';
import type { Representative } from '../domain/liaison.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { formatDate } from '../format/dates.ts';
import { joined } from '../format/lists.ts';
import type { Words } from '../i18n/words.ts';
import { textWidth } from './textWidth.ts';

/** What passes: `out` from the group, `in` to it, or `both` ways. One arrow stands for a kind, not for a number. */
export type Exchange = { kind: ExchangeKind; direction: 'out' | 'in' | 'both'; label: string };
export type ExchangeKind = 'statements' | 'officers' | 'representatives' | 'presentations' | 'joint';

/** Bodies of one kind with the same exchange; a body with several has a block of its own. */
export type Block = {
  side: 'itu-t' | 'outside';
  heading: string;
  bodies: Body[];
  exchanges: Exchange[];
  /** What else is worth reading from afar: where and when a joint meeting is foreseen. */
  notes: string[];
};

export type LiaisonPicture = { group: string; groupWord: string; blocks: Block[] };

/** How many are sent; null where the report leaves a number out. */
function sumOf(some: readonly Representative[]): number | null {
  let sum = 0;
  for (const { count } of some) {
    if (count === null) return null;
    sum += count;
  }
  return sum;
}

function officersLabel({ t }: Words, some: readonly Representative[]): string {
  const n = sumOf(some);
  return n === null ? t('liaisons.arrow.officers') : t('liaisons.officer', { n });
}

function representativesLabel({ t }: Words, some: readonly Representative[]): string {
  const n = sumOf(some);
  return n === null
    ? t('liaisons.arrow.representativesUncounted')
    : t('liaisons.arrow.representatives', { n });
}

/** Exchanges in the order in which they are drawn: what goes out, what comes in, what both do. */
function exchangesOf(words: Words, body: Body): Exchange[] {
  const { t } = words;
  const { receives, sentTo, sentFrom, presented, jointMeetings } = body;
  const exchanges: Exchange[] = [];
  // Each label is made only where it is drawn: of very many bodies, to make all five would take as long as the page has.
  if (receives)
    exchanges.push({ kind: 'statements', direction: 'out', label: t('liaisons.arrow.statements') });
  if (sentTo.length > 0)
    exchanges.push({ kind: 'officers', direction: 'out', label: officersLabel(words, sentTo) });
  if (sentFrom.length > 0)
    exchanges.push({
      kind: 'representatives',
      direction: 'in',
      label: representativesLabel(words, sentFrom),
    });
  if (presented)
    exchanges.push({ kind: 'presentations', direction: 'in', label: t('liaisons.arrow.presentations') });
  if (jointMeetings.length > 0)
    exchanges.push({ kind: 'joint', direction: 'both', label: t('liaisons.arrow.joint') });
  return exchanges;
}

function notesOf(words: Words, { jointMeetings }: Body): string[] {
  return jointMeetings.map(({ place, when }) => {
    const date = knownValue(when);
    const said = [words.t('liaisons.joint'), place, date && formatDate(words, date)];
    return joined(
      words,
      said.filter((part) => part !== null),
    );
  });
}

/** Bodies that stand in one block have the same key. */
function keyOf({ name, kind }: Body, exchanges: readonly Exchange[]): string {
  const [first] = exchanges;
  return exchanges.length === 1 && first ? `${kind} ${first.kind}` : `own ${name}`;
}

/** Who exchanges what with the group, kind by kind. */
export function liaisonPictureOf(report: ProgressReport, words: Words): LiaisonPicture {
  const grouped = new Map<string, Block>();
  for (const body of bodiesOf(report)) {
    const exchanges = exchangesOf(words, body);
    const key = keyOf(body, exchanges);
    const side = body.kind?.startsWith('itu-t') ? 'itu-t' : 'outside';
    const block = grouped.get(key) ?? { side, heading: '', bodies: [], exchanges, notes: [] };
    block.bodies.push(body);
    grouped.set(key, block);
  }
  const blocks = [...grouped.values()].map((block): Block => {
    const [first] = block.bodies;
    return {
      ...block,
      notes: block.bodies.flatMap((body) => notesOf(words, body)),
      heading: words.t(`liaisons.kind.${first?.kind ?? 'unknown'}`, { n: block.bodies.length }),
    };
  });
  return { group: report.focusGroup.acronym, groupWord: words.t('liaisons.group'), blocks };
}

/** So many names are set in two columns; where columns are wide, few names would leave the second empty for nothing. */
const many = 9;
const manyWhereWide = 3;
const wideColumn = 180;
const nameType = { size: 16, bold: true };

/** Whether a block sets its names in two columns of so many pixels: where they are many, and short enough for that. */
export function inTwoColumns({ bodies }: Block, column: number): boolean {
  const enough = column < wideColumn ? many : manyWhereWide;
  return bodies.length >= enough && bodies.every(({ name }) => textWidth(name, nameType) <= column);
}
