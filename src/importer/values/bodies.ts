import type { Counterpart } from '../../domain/liaison.ts';
import { foldPunctuation } from '../text/fold.ts';
import { headAndBracket, mayBeTwo, namesIn } from './lists.ts';
import { spelledOut } from './numbers.ts';

export type Body = Pick<Counterpart, 'name' | 'kind'>;

const studyGroup = /^(?:ITU-T )?(?:Study Groups?|SGs?)[ -]?(\d{1,2})\b/i;
const studyGroups = /^(?:ITU-T )?(?:Study Groups?|SGs?)$/i;
const focusGroups = /^(?:ITU-T )?(?:Focus Groups?|FGs?)$/i;
const focusGroup =
  /^(?:ITU-T )?(?:(?:Focus Groups? (?:on )?)?(FG[ -][\w-]{1,20})(?: \([^()]{1,150}\))?$|Focus Groups? ([A-Z][\w-]{1,20})$)/;
/** Called by what it is about alone. */
const focusGroupInWords = /^(?:ITU-T )?(?=Focus Group on )/;
// Plural or in small letters: "external bodies (…)" is a list, the "World Health Organization (WHO)" is a name.
const bodies =
  /(?:^|[ -])(?:body|bodies|organi[sz]ations?|entity|entities|institutions?|fora|forums|consortia|SDOs|Bodies|Organi[sz]ations)$/;
/** How many statements there were may stand in brackets; any other bracket may say whose number it is. */
const numberAlone =
  /^(?<number>\d{1,2})(?: \((?:[\w-]{1,12} )?(?:liaison )?(?:statements?|liaisons?|LSs?)\))?$/i;
/** "SCTE (2)", "ETSI (two liaison statements)": how many there were is no part of a name. */
const countBehind = new RegExp(
  ` \\((?:x ?)?(?:\\d{1,2}|${spelledOut}|once|twice|thrice)(?: ?x| times)?(?: (?:liaison )?(?:statements?|liaisons?|LSs?))?\\)$`,
  'i',
);
/** "ITU-R SG5, SG6": of which sector the second is, is not said. */
const otherSector = /^ITU-[RD]\b/;
const beginsWithNumber = /^\d{1,3}(?: ?\(.*\)$|$| \p{Ll})/u;
/** "5 to 9", "Study Groups 5-9", "SG5-SG9": which of them are meant is not said. */
const range =
  /^(?<group>(?:ITU-T )?(?:Study Groups?|SGs?)[ -]?)?\d{1,2} ?(?:-|to|through|until) ?(?:(?:ITU-T )?(?:Study Groups?|SGs?)[ -]?)?\d{1,2}\b/i;
/** "All ITU-T Study Groups", "several groups": which of them is not said; "Yes" answers something else, and "Acme pending" is none as yet. */
const notSaid =
  /^(?:all|several|some|various|many|most|relevant|other|related) (?:(?:of|the|other|relevant|external) ){0,2}(?:ITU|study|focus|groups|SDOs|bodies|organi[sz]ations|members|fora|consortia)|(?:Study|Focus) Groups$|^(?:yes|pending|done|sent)$| (?:pending|awaited|in preparation|to follow)$/i;
/** "Q6/17", "WP1/13": a question or a working party of a study group. */
const inStudyGroup = /^(?:ITU-T )?(?:(?:Q|Question |WP|Working Party )\.? ?\d{1,2}\/\d{1,2})$/i;
const parentGroup = /^(?:ITU-T )?(TSAG)\b/;

const external = (name: string): Body => ({ name, kind: 'external' });
const studyGroupOf = (number: string): Body => ({ name: `SG${number}`, kind: 'itu-t-study-group' });
const focusGroupOf = (name: string): Body => ({
  name: name.replace(/^(?:FG[ -])?/, 'FG '),
  kind: 'itu-t-focus-group',
});

/** Bodies beside ITU that most reports name. */
export const knownExternals =
  'ISO|IEC|JTC|ETSI|IEEE|IETF|IRTF|W3C|3GPP|oneM2M|GSMA|OGC|OASIS|WHO|WMO|WIPO|UNECE|UN/CEFACT|CEN|CENELEC|CITS|APT|ATIS|ARIB|TIA|TTC|TTA|TSDSI|CCSA|ANSI|NIST|SAE|OMA|BBF|MEF|TM Forum';
const known = new RegExp(`^(?:ITU|${knownExternals})(?![\\p{L}\\p{N}])`, 'u');

/** A body that needs no words around it to be known for one: of ITU, or one that most reports name. */
export function isKnownBody({ name, kind }: Body): boolean {
  return kind !== 'external' || known.test(foldPunctuation(name));
}

/** A body named alone: "ITU-T SG13" is "SG13", "Focus Group DPM" is "FG DPM", all else stands as it is. */
export function bodyOf(called: string): Body {
  const name = called.slice(0, called.length - (countBehind.exec(foldPunctuation(called))?.[0].length ?? 0));
  const folded = foldPunctuation(name);
  const number = studyGroup.exec(folded)?.[1];
  if (number !== undefined) return studyGroupOf(number);
  const parent = parentGroup.exec(folded)?.[1];
  if (parent !== undefined) return { name: parent, kind: 'itu-t-study-group' };
  if (inStudyGroup.test(folded)) return { name: name.replace(/^ITU-T /, ''), kind: 'itu-t-study-group' };
  const [, written, bare] = focusGroup.exec(folded) ?? [];
  if (written !== undefined || bare !== undefined) return focusGroupOf(written ?? bare ?? '');
  const inWords = focusGroupInWords.exec(folded);
  return inWords === null
    ? external(name)
    : { ...external(name.slice(inWords[0].length)), kind: 'itu-t-focus-group' };
}

const committee =
  /^(?:(?<kind>JTC|SC|TC|WG|WP|SA|RAN|CT|ISG|TSG|EP) ?)?(?:\d{1,3}[A-Z]?|(?<=[A-Z] )[A-Z][\w-]{1,12})$/;

const of3gpp = /^(?:SA|RAN|CT)\d?$/;

/** "ISO/TC 204 and TC 22", "3GPP SA2 and RAN", "ITU-R WP 5A and 5D": a committee behind one of the same body. */
function withBody(name: string, before: string): string {
  if (of3gpp.test(name) && before.startsWith('3GPP ')) return `3GPP ${name}`;
  const { kind = '' } = committee.exec(name)?.groups ?? {};
  const same = kind === '' ? /(?<= )\d{1,2}[A-Z]$/ : new RegExp(`(?<=[ /])${kind}(?: ?\\d| [A-Z]).{0,15}$`);
  const at = committee.test(name) && (kind !== '' || /[A-Z]$/.test(name)) ? before.search(same) : -1;
  return at < 0 ? name : `${before.slice(0, at)}${name}`;
}

/** What words name: the bodies, and those words that may stand for some but do not say which. */
export type BodiesRead = { bodies: Body[]; unclear: string[] };

/** Adds what a name stands for; a number or a range alone belongs to the study groups it stands among. */
function addTo(read: BodiesRead, name: string, amongStudyGroups: boolean): void {
  const folded = foldPunctuation(name);
  const number = numberAlone.exec(folded)?.groups?.['number'];
  if (range.test(folded)) read.unclear.push(name);
  else if (number !== undefined && amongStudyGroups) read.bodies.push(studyGroupOf(number));
  else if (beginsWithNumber.test(folded) || notSaid.test(folded)) read.unclear.push(name);
  else read.bodies.push(bodyOf(name));
}

/** "(2 and 13; 16 pending)", "(DPM, DFC; closed)": words that say how things stand, and name nobody. */
const saysMore = /^(?:\d{1,3} (?!(?:to|through|until) \d)\p{Ll}|\p{Ll}[^\p{Lu}\d]*$)/u;

function membersOf(head: string, inside: string): BodiesRead | null {
  const folded = foldPunctuation(head);
  const names = namesIn(inside);
  const unclear = names.filter((name) => saysMore.test(name) || mayBeTwo(name, inside));
  const members = names.filter((name) => !unclear.includes(name));
  if (focusGroups.test(folded)) return { bodies: members.map(focusGroupOf), unclear };
  const amongStudyGroups = studyGroups.test(folded);
  if (!amongStudyGroups && !bodies.test(folded)) return null;
  const read: BodiesRead = { bodies: [], unclear };
  let last = '';
  for (const name of members) {
    last = withBody(name, last);
    addTo(read, last, amongStudyGroups);
  }
  return read;
}

/** The names of "ITU-T Focus Groups (DPM, DFC), Study Groups 2, 11 and 13, and external bodies (ISO/TC 307)" as bodies. */
export function bodiesOf(names: readonly string[]): BodiesRead {
  const read: BodiesRead = { bodies: [], unclear: [] };
  let amongStudyGroups = false;
  let amongOthers = false;
  let last = '';
  for (const told of names) {
    const name = withBody(told, last);
    last = name;
    const { head, inside } = headAndBracket(name);
    const members = inside === null ? null : membersOf(head, inside);
    amongOthers = otherSector.test(name) || (amongOthers && !/^ITU-T\b/.test(name));
    if (amongOthers && studyGroup.test(foldPunctuation(name))) {
      read.unclear.push(name);
    } else if (members !== null) {
      read.bodies.push(...members.bodies);
      read.unclear.push(...members.unclear);
      amongStudyGroups = studyGroups.test(foldPunctuation(head));
    } else if (!bodies.test(foldPunctuation(name))) {
      const before = read.bodies.length;
      addTo(read, name, amongStudyGroups);
      if (read.bodies.length > before) amongStudyGroups = read.bodies.at(-1)?.kind === 'itu-t-study-group';
      else amongStudyGroups ||= range.exec(foldPunctuation(name))?.groups?.['group'] !== undefined;
    }
  }
  return read;
}
