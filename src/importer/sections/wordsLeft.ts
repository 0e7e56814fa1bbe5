import { foldPunctuation } from '../text/fold.ts';
import { findAllDays } from '../values/dates.ts';
import { findMonth } from '../values/months.ts';
import { spelledOut } from '../values/numbers.ts';
import { longestSentence } from '../values/sentences.ts';
import { openMark } from '../values/statuses.ts';

/*
 * A sentence or a cell from which a value was taken may say more than the value holds: "…, back-to-back with the Tea
 * Summit". What is left when the values are taken out is looked at, so that no word is lost because its neighbours were
 * understood.
 */

/** Words that tell what kind of fact it is, and say nothing besides it. */
const plain = new Set(
  `a an the this that these its it their they his her our we who whom which whose where when there here than then so as such both all each every any no not one ones
  and or nor but also too well namely respectively i.e e.g etc other others another same
  of in on at by to for from with within without under over into during between among about after before until till since per via up out off
  is are was were remain remains be been being has have had having do does did will would shall should may might can could
  itu itu-t tsb telecommunication standardization standardisation sector advisory union international focus group groups fg study sg sgs parent tsag working wg wgs tg tgs swg swgs topic sub-group sub-groups subgroup subgroups task ad hoc
  meeting meetings met meet meets held hold holds holding took take takes taken taking place convened gathered organized organised session sessions event events kick-off
  first second third fourth fifth sixth seventh eighth ninth tenth last latest next follows following future previous further once twice time times so-far far already opening
  report reports reported document documents contribution contributions input inputs output outputs available contained found published
  participant participants participated participation participate attended attend attendees attendance attracted delegates experts expert people persons person total altogether including include includes included remote remotely online on-line virtual virtually e-meeting physical physically person in-person on-site onsite site number received reviewed produced
  established created launched initiated founded instituted set formed began begun started starts start establishment lifetime life-time lifespan duration mandate extended extend extends extension prolonged month months year years day days week date dates
  assisted composed comprises consists management team appointed appoint appoints appointment elected nominated selected designated confirmed named chosen agreed decided served serves serving serve acts acting act interim a.i ad-interim co vice deputy led lead leads leader leaders convener convenor coordinator coordinated co-ordinated convened responsible role roles position mr mrs ms miss dr prof
  planned foreseen scheduled expected tentative tentatively tentatively-planned plan plans upcoming forthcoming hosted host hosts co-hosted kindly invitation venue location confirmed
  sent send sends transmitted addressed issued forwarded exchanged liaison liaisons statement statements ls lss presented presentation presentations gave given give made make delivered bodies body organization organizations organisation organisations external work works activity activities relevant related various several many
  deliverable deliverables mission scope objective objectives description title code number status
  more than less fewer over about around approximately approx some nearly almost at least up circa ca hundred
  monday tuesday wednesday thursday friday saturday sunday n/a i ii iii`.split(/\s+/),
);

/** The same of words that lead to a list or a table. */
export const ofLeads: ReadonlySet<string> = new Set([
  ...plain,
  ...`below shown listed summarized see details table schedule calendar figures statistics past outgoing
  external standards officers representatives coordinators plenary prepared exist summarised`.split(/\s+/),
]);

const noise = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:\\d{1,3}(?: ?\\(\\d{1,3}\\))?[ -](?:months?|years?)|\\d{1,2}(?:st|nd|rd|th))(?![\\p{L}\\p{N}-])|${openMark}`,
  'giu',
);
const numberWord = new RegExp(`^${spelledOut}$`);
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'@&/._-]*/gu;

function bare(found: string): string {
  const lower = found.toLowerCase();
  // Most words end in a letter of their own.
  const isBare = !"'._/&-".includes(lower.charAt(lower.length - 1)) && !lower.endsWith("'s");
  return isBare ? lower : lower.replace(/(?:'s)?['._/&-]{0,3}$/, '');
}

function numberIn(found: string): string {
  return found.replace(/^(?:(?:wg|tg|swg|sg|q)-?(?=\d)|(?:s?wg|[tf]g)-)/, '');
}

/** Every text and number of a value, but for where it stands; deliverables are values of their own. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'number') yield String(value);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      if (key !== 'source' && key !== 'deliverables') yield* textsIn(inner);
}

/** The words of texts, in lower case; of "SG13" and "WG-1" the number, of "WG-TT" and "FG-TT" the name, of "1/SC" each, too. */
function wordsOf(texts: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const text of texts)
    for (const [found] of foldPunctuation(text).matchAll(word)) {
      const one = bare(found);
      words.add(one).add(numberIn(one));
      for (const part of one.split('/')) words.add(part);
    }
  return words;
}

/** The whole text is one of the value's own, as most cells are. */
function holdsWhole(value: object, text: string): boolean {
  return Object.entries(value).some(
    ([key, inner]) =>
      inner === text ||
      (key === 'extra' && typeof inner === 'object' && inner !== null && Object.values(inner).includes(text)),
  );
}

/** Before a word with a small letter it is a figure. */
const numbering =
  /^\d{1,2}(?:\.\d{1,2}){0,3}[.)]? (?=\p{Lu})(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u;

/** The text with lengths of time, and those days and months that `held` has in another form, blanked out. */
function withoutTimes(text: string, held: readonly ReadonlySet<string>[]): string {
  let rest = foldPunctuation(text).replace(numbering, (found) => ' '.repeat(found.length));
  const isHeld = (day: string) => held.some((words) => words.has(day) || words.has(day.slice(0, 7)));
  const blank = (start: number, end: number) => {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  };
  for (const { start, end, days } of findAllDays(rest)) if (isHeld(days.firstDay)) blank(start, end);
  const month = findMonth(rest);
  if (month !== null && isHeld(month.month)) blank(month.start, month.end);
  return rest.replace(noise, ' ').replace(/(?<=\d)[, '](?=\d{3}(?!\d))/g, '');
}

const counted = /^ (?:(?:in|out)puts?|contributions?|documents?|participants?|delegates?|experts?)\b/i;

/** A name or a number, rather than a word that any sentence may hold; at the start of one every word has a capital. */
function isStriking(found: string, index: number): boolean {
  return /^[\d\p{Lo}]|@/u.test(found) || (index > 0 && /^\p{Lu}/u.test(found));
}

/**
 * The words of a text that its values do not hold, in their order. None where they are only the frame of a fact: an
 * office is told in few words, of another fact a single small word may stand beside.
 */
export type WordsLeft = (text: string, values: readonly object[]) => string[];

/**
 * `known` are texts whose words need not be told again. Values are looked at once: they must not change any more. With a
 * `frame` of its own, the words of which need not be told, any word besides counts.
 */
export function newWordsLeft(known: readonly string[], frame?: ReadonlySet<string>): WordsLeft {
  const knownWords = wordsOf(known);
  const seen = new Map<object, Set<string>>();
  const wordsIn = (value: object): Set<string> => {
    const words = seen.get(value) ?? wordsOf(textsIn(value));
    seen.set(value, words);
    return words;
  };
  return (text, values) => {
    if (text.length > longestSentence || values.some((value) => holdsWhole(value, text))) return [];
    const held = [knownWords, ...values.map(wordsIn)];
    const isHeld = (one: string): boolean =>
      one.length < 2 ||
      // Two figures in one: "35/12".
      (/^\d+\/\d+$/.test(one) && one.split('/').every(isHeld)) ||
      (frame ?? plain).has(one) ||
      /chair/.test(one) ||
      numberWord.test(one) ||
      held.some((words) => words.has(one) || words.has(numberIn(one)));
    const rest = withoutTimes(text, held);
    // Any other digit alone may be that of a list or a table.
    const isFigure = (one: string, end: number) =>
      /^\d$/.test(one) && counted.test(rest.slice(end, end + 20)) && !held.some((words) => words.has(one));
    const left = [...rest.matchAll(word)].filter(
      ({ 0: found, index }) => !isHeld(bare(found)) || isFigure(found, index + 1),
    );
    const fewest = frame !== undefined || values.some((value) => 'role' in value) ? 1 : 2;
    const says = left.length >= fewest || left.some(({ 0: found, index }) => isStriking(found, index));
    return says ? left.map(([found]) => found.replace(/[._/&-]{1,3}$/, '')) : [];
  };
}
