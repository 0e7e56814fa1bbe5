import type { FocusGroup } from '../../domain/focusGroup.ts';
import type { Stated } from '../../domain/provenance.ts';
import { foldPunctuation } from '../text/fold.ts';
import { readLifetime, tellsMonths } from '../values/durations.ts';
import { type FoundingDate, foundingDateAfter, foundingDateBefore } from '../values/foundingDate.ts';
import { notStated, stated } from '../values/stated.ts';
import { hasOpenMark } from '../values/statuses.ts';
import { type Desk, type FoundSentence, sentencesIn } from './desk.ts';
import { withLabelledFacts } from './factLines.ts';
import { groupOfHeading } from './groupsInLists.ts';
import { isLifetimeOfOther, isOfOneBefore, isOfOtherGroup } from './otherGroup.ts';
import { type Passage, type Sentence, wordsBeside } from './outline.ts';
import { sectionKindOf } from './sectionKind.ts';
import { readTermsOfReference } from './termsOfReference.ts';

const established = '(?:established|created|set up|formed)';
const establish = '(?:establish(?:ed)?|created?|set up|form(?:ed)?)';
/** "TSAG created a page for the group". */
const noOther =
  '(?!(?: [^,.;]{1,30})? (?:pages?|website|portal|mailing|wiki|reports?|liaisons?|sub-?groups?|working groups?)\\b)';
const establishment = '(?:establishment|creation|formation)';
/** "agreed in May 2019" */
const atOnce = '(?:agreed|decided|resolved|approved)(?: (?:in|on|at|during) [^;.,()]{3,80}?)?';
const byParent = new RegExp(
  `\\b(?:${established}|${establishment})\\b(?:(?: as an? (?:ITU-T )?focus group)? (?:by|at|under|within)| as an? (?:ITU-T )?focus group of)?(?: the)?(?: ITU-T| parent group)?(?: the)?(?<parent> Telecommunication Standardization Advisory Group| TSAG| Study Groups? ?\\d{1,2}| SG ?-?\\d{1,2})`,
  'i',
);
const thenByParent = new RegExp(
  `\\b${established} (?:in|on) [^.;,]{4,30} (?:by|under|within)(?: the)?(?: ITU-T)?(?<parent> Telecommunication Standardization Advisory Group| TSAG| Study Group ?\\d{1,2}| SG ?-?\\d{1,2})`,
  'i',
);
const parentAlone =
  /\b(?<!(?:former|previous|initial|original) )parent (?:group|study group)(?: of (?:(?! from )[^.:]){1,60}?)?(?: is|:)?(?: the)?(?: ITU-T)?(?<parent> Telecommunication Standardization Advisory Group| TSAG| Study Group ?\d{1,2}| SG ?-?\d{1,2})/i;
const theParent =
  '(?<parent> ?Telecommunication Standardization Advisory Group| ?TSAG| ?Study Group ?\\d{1,2}| ?SG ?-?\\d{1,2})';
/** Who is the parent now: "with SG21 as successor parent group", "SG21 took over as parent group". */
const parentNow = new RegExp(
  `${theParent} (?:(?:(?:is|was|became|becomes|took over|takes over)(?: now)? )?(?:as )?(?:the |its |a )?(?:new|successor|current|present) parent\\b|(?:became (?:the |its )?|(?:took|takes|has taken) over as (?:the |its )?)parent\\b)`,
  'i',
);
const moved = '(?:transferred|moved|reassigned|re-assigned)';
/** "TSAG decided in July 2024 to move FG TK under SG21." */
const decidedTo = `${atOnce} to (?:move|transfer|re-?assign)`;
/** "Proposed to TSAG that its work be transferred to SG13": it has not been. */
const proposedMove = new RegExp(
  `\\b(?:(?:propos|request|suggest|recommend|ask|invit|consider)[^.;]{0,120}|could|should|would|might|may) be ${moved}\\b`,
  'i',
);
/** What is said of the parent itself holds, whoever set up the group. */
const aboutTheParent = new RegExp(
  `\\bparent\\b|\\b${moved}\\b|\\b${decidedTo} |\\breport(?:s|ing) to\\b|\\breported to .{3,60}\\b(?:until|till)\\b`,
  'i',
);
const otherWords = [
  // "TSAG created the Focus Group", "Study Group 16, its parent group", "works under Study Group 13".
  new RegExp(
    `(?:^|, |\\b(?:19|20)\\d\\d |\\bmeeting )(?:The )?(?:ITU-T )?${theParent}(?: ?\\([^()]{1,80}\\)|, [^;.]{1,120}?,| (?:at|during) (?:its|the|an?) [^;.,]{0,60}?meeting(?: (?:of|in|on) [^;.,]{1,60}?)?)? (?:has |had )?(?:${atOnce} to ${establish}|${atOnce} (?:on |to |with )?(?:the )?${establishment} of|${establish})(?: (?:in|on) (?:\\d{1,2} )?\\w{3,9} \\d{4})? (?:the|an?|this|it|FG)\\b${noOther}`,
    'i',
  ),
  // "At the SG5 meeting held in Geneva on 17-21 October 2022, the Focus Group was established".
  new RegExp(
    `^(?:At|During) the (?:ITU-T )?${theParent} (?:plenary )?meeting\\b[^.;]{0,100}, (?:the|an?|this) (?:new )?(?:ITU-T )?(?:focus group|FG)\\b[^.;]{0,200} (?:was|has been) ${established}\\b(?! (?:by|under|within))`,
    'i',
  ),
  // "The establishment of the Focus Group on X (FG X) was approved by TSAG".
  new RegExp(
    `\\b${establishment}\\b[^.;]{1,200}? (?:was|has been) (?:approved|agreed|decided)(?: [^.;,]{1,40})? by(?: the)?(?: ITU-T)?${theParent}`,
    'i',
  ),
  // "since the establishment of FG TK by ITU-T Study Group 13".
  new RegExp(
    `\\b${establishment} of (?:the )?(?:ITU-T )?(?:FG[- ][\\w-]{1,20}|focus group(?: (?:on|for) [^.;,]{2,150})?(?: \\(FG[^()]{1,30}\\))?) (?:by|under|within)(?: the)?(?: ITU-T)?${theParent}`,
    'i',
  ),
  new RegExp(
    `${theParent} (?:was|is|has been) (?:designated|appointed|named|selected|chosen|nominated|assigned|identified|confirmed) (?:as|to be) (?:the |its |a )?parent\\b`,
    'i',
  ),
  new RegExp(`\\breport(?:s|ing) to(?: the)?(?: ITU-T)?${theParent}`, 'i'),
  new RegExp(
    `\\b(?:under|with(?:in)?) the (?:parentage|parenthood|auspices|umbrella|responsibility|guidance|supervision) of(?: the)?(?: ITU-T)?${theParent}`,
    'i',
  ),
  new RegExp(`\\bits parent (?:is|became)(?: now)?(?: the)?(?: ITU-T)?${theParent}`, 'i'),
  new RegExp(
    `\\b(?:parent(?:age|hood)?(?: (?:study )?group)?(?: of [^.;,]{1,40}?)?(?: (?:was|is|has(?: since| now)? been))? changed|changed (?:its|the) parent(?: group)?)(?: [^.;,]{1,40}?)? to(?: the)?(?: ITU-T)?${theParent}`,
    'i',
  ),
  new RegExp(`${theParent}, (?:its|the|our) parent(?: group)?\\b`, 'i'),
  // "TSAG is the parent group", "As of May 2025, SG21 is the parent group"
  new RegExp(
    `^(?:(?:As of|Since) [^.;,]{4,30}, )?(?:The )?(?:ITU-T )?${theParent} (?:is|acts as|serves as) (?:the |its |our )?parent\\b`,
    'i',
  ),
  new RegExp(`\\b(?:${moved}|${decidedTo})\\b[^.;]{0,80} (?:to|under)(?: the)?(?: ITU-T)?${theParent}`, 'i'),
  // "reported to SG9 until December 2024 and to SG21 thereafter"
  new RegExp(
    `\\breported to [^.;]{3,60}\\b(?:until|till)\\b[^.;]{3,40}\\bto(?: the)?(?: ITU-T)?${theParent}`,
    'i',
  ),
  new RegExp(
    `\\b(?:FG|group)\\b[^.]{0,120}\\b(?:works?|worked|working|started|operat\\w{1,3}|set up)\\b[^.]{0,60} under(?: the)?(?: ITU-T)?${theParent}`,
    'i',
  ),
];
/** Unlike "a group on tea", which may be another. */
const thisGroup = /^It\b|\b(?:the|this|our) (?:new )?(?:ITU-T )?(?:focus )?group\b|\bFG\b/i;
const aboutTheGroup = /\b(?:group|FG|its parent|parentage)\b/i;
/** "Following a decision of TSAG, it reports to SG15." */
const itReports = new RegExp(
  `(?:^|, |\\b(?:and|since|that) )it (?:(?:has|now|thus|will|henceforth) ){0,2}(?:reports? to|(?:been |was )?${moved})\\b`,
  'i',
);
const itWas = new RegExp(`^It (?:was|has been) ${established}\\b`);
/** So many sentences about "it" may come first. */
const mostBetween = 5;
/** "FG TK is a new group. It is open. It was created by SG13.", or the last of them as the first words of the introduction. */
function isAboutTheSame({ sentence, passage, section }: FoundSentence): boolean {
  if (itReports.test(sentence.text)) return true;
  if (!itWas.test(sentence.text)) return false;
  const [first] = passage.sentences;
  if (sentence === first)
    return passage === section.parts[0] && sectionKindOf(section.title) === 'introduction';
  const between = passage.sentences.slice(1, mostBetween).indexOf(sentence);
  const areOfIt = passage.sentences.slice(1, between + 1).every(({ text }) => text.startsWith('It '));
  return between >= 0 && areOfIt && /\bis an? (?:[\w-]{1,20} ){0,3}group\b/i.test(first?.text ?? '');
}
const groupEstablished = new RegExp(
  `\\b(?:focus group|FG[- ]\\w+)\\b[^.]{0,200}\\b(?:was|is|has been) ${established}`,
  'i',
);
/** "ITU-T established the Focus Group": by whom in it is not said. */
const foundedByItu = new RegExp(
  `\\b(?:ITU(?:-T)?|TSB)(?: has)? ${established} (?:the|an?|this) (?:new )?(?:ITU-T )?(?:focus group|FG)\\b`,
  'i',
);
const launched =
  /^(?<group>(?:The |This )?(?:new )?(?:ITU(?:-T)? )?(?:Focus Group(?: (?:on|for) [^.;]{2,200}?)?(?: ?\(FG[^()]{1,30}\))?|FG[- ][\w-]{1,20}) (?:was|has been) )(?:launched|initiated|founded|instituted)\b/i;

/** "The Focus Group was launched by TSAG" in the word that most reports have for it. */
const asEstablished = (text: string): string => text.replace(launched, '$<group>established');

const establishedThen = new RegExp(`\\b(?:${establish}|${establishment})\\b`, 'i');
/** "At its meeting in Geneva, 10-14 December 2018, TSAG agreed to …", "In May 2020, …". */
const atMeeting = /\bmeeting\b|^(?:In|On) |\b(?:agreed|decided|resolved|approved) (?:in|on|at|during) /;

/** "TSAG", "SG13": as the parent group is called in the format. */
function parentOf(words: string): string {
  const number = /\d{1,2}/.exec(words)?.[0];
  return number === undefined ? 'TSAG' : `SG${number}`;
}

/** "SG16 was merged into SG21": whose the group is then is not said. */
const parentGone = new RegExp(`${theParent}(?: was| has been) (?:merged|succeeded|replaced)\\b`, 'i');

/** "established by TSAG in May 2017, with SG2 as its parent group": who set it up is another. */
const withParent = new RegExp(
  `\\bwith(?: the)?(?: ITU-T)?${theParent}(?: ?\\([^()]{1,80}\\))? (?:acting |serving )?as (?:the |its |a )?parent\\b`,
  'i',
);

/** "SG2 was found to be its natural parent": what nobody reads may contradict what was read. */
const perhapsParent = new RegExp(`${theParent} (?:[\\w-]{1,20} ){1,6}parent\\b`, 'i');

const parentPatterns = [parentNow, withParent, parentAlone, ...otherWords, byParent, thenByParent];
/** What all of them ask for, and few sentences have. */
const namesParent = /TSAG|Telecommunication Standardization Advisory Group|Study Group|SG/i;

/** The words for the parent group in a sentence that tells which it is. */
function parentIn(text: string): string | undefined {
  if (!namesParent.test(text)) return undefined;
  for (const pattern of parentPatterns) {
    const words = pattern.exec(text)?.groups?.['parent'];
    if (words !== undefined) return words;
  }
  return undefined;
}

/** "Working Group 1 Terms of Reference" gives no title of it. */
const ofWorkingGroup =
  /^(?:\d[\d.]{0,8}\)? )?(?:S?WG|TG|(?:sub-?)?working group|topic group|sub-?group)[ -]?(?:\d|[A-Z](?!\p{L}))/iu;

/** A group of the group. */
const smallGroup = '\\b(?:(?:S?WG|TG|AHG)(?:[ -]?\\d|-\\w)|(?:working|topic|sub-?|task|ad[- ]hoc) ?group\\b)';
const inTitle = new RegExp(smallGroup, 'i');
const namesAny = new RegExp(`^(?:the )?${smallGroup}|\\bfocus group\\b|\\bFG\\b`, 'i');

/** "The group reports to SG13" below "Ad hoc group 2: Lids": what named a group last says which is meant. */
function isOfSmallGroup({ sentence, passage, section }: FoundSentence): boolean {
  const before = section.parts.slice(Math.max(0, passage.at - mostBetween), passage.at);
  const within = passage.sentences.slice(0, passage.sentences.indexOf(sentence) + 1);
  const texts = [...before, ...within].flatMap((part) => ('text' in part ? part.text : []));
  const named = texts.findLast((text) => namesAny.test(text)) ?? section.title;
  return inTitle.test(named) && !/\bfocus group\b|\bFG\b/i.test(named);
}

type Founding = Pick<FocusGroup, 'parentGroup' | 'established'>;

function readFounding(desk: Desk): Founding {
  const founding: Founding = { parentGroup: notStated(), established: notStated() };
  const inDoubt: Sentence[] = [];
  let founded: Sentence | null = null;
  for (const found of sentencesIn(desk)) {
    const { sentence, section } = found;
    // A working group may have a parent, and a day of its own.
    const isOfAnother = groupOfHeading(section.title) !== null || ofWorkingGroup.test(section.title);
    const words = asEstablished(sentence.text);
    const text = foldPunctuation(words);
    const parent = parentIn(text);
    if (isOfAnother || (parent !== undefined && isOfSmallGroup(found))) {
      if (parent !== undefined)
        desk.tell('note', 'finding.factLeft', { quote: sentence.text }, sentence.source);
      continue;
    }
    if (parent !== undefined && proposedMove.test(text)) {
      desk.tell('warning', 'finding.factLeft', { quote: sentence.text }, sentence.source);
      continue;
    }
    const gone = parentGone.exec(text)?.groups?.['parent'];
    const { parentGroup: before } = founding;
    const read = 'value' in before ? before.value : null;
    const another =
      read !== null && parent === undefined ? perhapsParent.exec(text)?.groups?.['parent'] : null;
    if ((gone && parentOf(gone) === read) || (another && parentOf(another) !== read))
      desk.tell('warning', 'finding.factLeft', { quote: sentence.text }, sentence.source);
    if (!aboutTheGroup.test(text) && !isAboutTheSame(found)) continue;
    if (isOfOtherGroup(text, desk.about.acronym)) continue;
    const isAgainst = parent !== undefined && read !== null && read !== parentOf(parent);
    const isOther = isAgainst && aboutTheParent.test(text);
    if (isAgainst && !isOther && thisGroup.test(text))
      desk.tell('warning', 'finding.factLeft', { quote: sentence.text }, sentence.source);
    if (isOther && founded !== null) desk.whole.add(founded);
    if (parent !== undefined && (isOther || before.status === 'not-stated')) {
      founded = sentence;
      founding.parentGroup = stated(parentOf(parent), sentence.source);
      desk.ledger.use(sentence, founding.parentGroup);
    }
    const date = foundingDateIn(words, parent !== undefined);
    if (date === 'unclear') inDoubt.push(sentence);
    else if (date !== null && founding.established.status === 'not-stated') {
      founding.established = stated(date, sentence.source, hasOpenMark(sentence.text));
      desk.ledger.use(sentence, founding.established);
    }
  }
  if (founding.established.status === 'not-stated')
    for (const { text, source } of inDoubt)
      desk.tell('warning', 'finding.unclearFigure', { quote: text }, source);
  return founding;
}

function foundingDateIn(text: string, byParentGroup: boolean): FoundingDate {
  const folded = foldPunctuation(text);
  const verb = establishedThen.exec(folded);
  const isFounding = byParentGroup || groupEstablished.test(folded) || foundedByItu.test(folded);
  if (verb === null || !isFounding) return null;
  const before = text.slice(0, verb.index);
  return (
    foundingDateAfter(text.slice(verb.index)) ??
    (byParentGroup && atMeeting.test(before) ? foundingDateBefore(before) : null)
  );
}

/** "FG TK was set up by SG20. It will run for one year." */
const groupFirst = new RegExp(
  `^(?:The )?(?:ITU-T )?(?:Focus Group|FG[- ]\\w)[^.;,]{0,200} (?:was|has been) ${established} (?:by|in|at)\\b[^,]{1,80}$`,
);

const itBegins = /^It\b/;

const itWasExtended = /^(?:[^,]{2,80}, )?it (?:was|has been|is) (?:then |later )?(?:extended|prolonged)\b/i;
/** "It was extended by six months." behind a sentence about the lifetime, or as the first words of the next paragraph. */
function goesOnFrom(about: Passage | null, { sentence, passage, section }: FoundSentence): boolean {
  if (about === null || about === passage) return about === passage;
  const isNext = section.parts[passage.at - 1] === about && sentence === passage.sentences[0];
  return isNext && itWasExtended.test(foldPunctuation(sentence.text));
}

function readLifetimeMonths(desk: Desk, acronym: string): Stated<number> {
  let lifetime: Stated<number> = notStated();
  const told: { sentence: Sentence; months: number | null }[] = [];
  const bounds: Sentence[] = [];
  let about: Passage | null = null;
  for (const found of sentencesIn(desk)) {
    const { sentence, passage } = found;
    const isOfGroup = itBegins.test(sentence.text) && groupFirst.test(wordsBeside(passage, sentence, -1));
    const words = isOfGroup ? sentence.text.replace(itBegins, 'The group') : sentence.text;
    const reading = readLifetime(asEstablished(words), goesOnFrom(about, found));
    if (reading === null || isOfOtherGroup(sentence.text, acronym)) continue;
    if (isOfOneBefore(found, acronym) || isLifetimeOfOther(sentence.text, acronym)) {
      desk.tell('warning', 'finding.factLeft', { quote: sentence.text }, sentence.source);
      continue;
    }
    about = passage;
    const months = typeof reading === 'object' ? reading.months : null;
    told.push({ sentence, months });
    if (typeof reading === 'object' && reading.isAskedToChange) {
      desk.whole.add(sentence);
      desk.tell('warning', 'finding.readLoosely', { values: String(months) }, sentence.source);
    }
    if (reading === 'bound') bounds.push(sentence);
    else if (months === null)
      desk.tell('warning', 'finding.lifetimeUnclear', { quote: sentence.text }, sentence.source);
    // The last word counts: reports tell the first lifetime, then its extension.
    if (months !== null) lifetime = stated(months, sentence.source, hasOpenMark(sentence.text));
    // An extension that cannot be told makes what was said before it untrue.
    else if (reading === 'unclear') lifetime = notStated();
  }
  const holds = 'value' in lifetime ? lifetime.value : Number.NaN;
  for (const { text, source } of bounds)
    if (!tellsMonths(text, holds)) {
      const key = Number.isNaN(holds) ? 'finding.lifetimeUnclear' : 'finding.factLeft';
      desk.tell('warning', key, { quote: text }, source);
    }
  for (const { sentence, months } of told)
    if (months === holds) desk.ledger.use(sentence, lifetime);
    else desk.whole.add(sentence);
  return lifetime;
}

export function readFocusGroup(desk: Desk, names: { name: string; acronym: string }): FocusGroup {
  const founding = readFounding(desk);
  const lifetimeMonths = readLifetimeMonths(desk, names.acronym);
  return {
    ...names,
    ...withLabelledFacts(desk, { ...founding, lifetimeMonths }),
    termsOfReference: readTermsOfReference(desk),
  };
}
