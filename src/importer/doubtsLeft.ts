import { type Desk, type FoundSentence, isLeadIn, sentencesIn, wordsTold } from './sections/desk.ts';
import { countsOthers } from './sections/leadIns.ts';
import type { SectionKind } from './sections/sectionKind.ts';
import { foldPunctuation } from './text/fold.ts';
import { noteSigns } from './text/noteSigns.ts';

/*
 * A sentence that nobody read may undo, change or put in doubt what was read elsewhere: "The figures for Bern are
 * provisional." Where it names what the report has values of, it is told, so that nobody trusts such a value unseen.
 */

const whole = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');

const figures =
  '(?:participation |attendance )?figures|totals?|statistics|attendance|attendees|participants?|participation|delegates|registrations?|(?:number|count|list)s? of (?:the )?(?:\\S{1,20} )?(?:documents?|contributions?|inputs?|outputs?|people|persons|meetings?)|(?:input|output)s?(?: documents?)?|table \\d{1,2}';
const group = '(?:focus |the |this )group|FG(?:[- ][A-Z][\\w-]{0,20})?|it|its';
const parent = 'TSAG|(?:ITU-T )?SG ?-?\\d{1,2}|Study Group \\d{1,2}|parent\\w{0,4}|parent group';
const office =
  'positions?|offices?|(?:(?:vice|deputy|co)[ -]?)?chair(?:s|man|men|woman|person|persons)?|(?:(?:co-?|deputy )?lead(?:er)?s?|conven[eo]rs?|rapporteurs?|co-?ordinators?|representatives?|(?:\\S{1,20} )?officers?|management team)';
const works =
  'deliverables?|D ?\\d{1,2}(?:[.-]\\d{1,2}){0,2}|work items?|(?:working|topic|task|ad hoc) groups?|sub-?groups?|[WT]G[- ]?[\\dA-Z]{1,3}|technical (?:reports?|specifications?)|[A-Z]{2,8}-D?\\d{1,3}';
const meetings =
  '(?:\\S{1,20} )?meetings?|plenary|plenaries|sessions?|venue|host(?:s|ed)?|place|dates?|location';
const statements = 'liaison statements?|liaisons?|LSs?|statements?|recipients?';

const not =
  "(?:not|never|yet to|still to|(?:is|are|was|were|has|have|did|do|does)n't|cannot|to) (?:yet )?(?:be |been )?";
const settled =
  'available|clos(?:ed?)|completed?|confirm(?:ed)?|count(?:ed)?|determined|finali[sz]ed?|final|includ(?:ed?|ing)|known|received|verified|agreed|decided';
const unsure = `provisional(?:ly)?|preliminary|tentative(?:ly)?|estimate[sd]?|estimations?|subject to|TB[ACD]|pending|unconfirmed|incomplete|awaiting|until further notice|(?:may|might|could) (?:still |yet )?(?:change|differ|be (?:revised|changed))|under (?:discussion|consideration|review)|${not}(?:${settled})`;
const mended =
  'errat(?:um|a)|corrigend(?:um|a)|should (?:have )?(?:read|been)|instead of|corrected|corrections?|amended|revised|mistake(?:nly)?|in error|erroneous(?:ly)?|wrong(?:ly)?|misprint\\w{0,3}|inaccura\\w{2,4}|previously (?:reported|stated|given|announced)|(?:was|were) reported as';
const counted =
  'exclud\\w{1,3}|includ(?:es?|ing) (?:\\S{1,20} ){0,3}?(?:\\d{1,4}|those|remote|online|staff|workshop|participants|observers|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve) participants)|counted (?:more than once|in both|twice)|double[- ]count\\w{0,3}|without counting';
const changed =
  '(?:(?:was|were|has|have|been|since|then|now|be) ){1,3}(?:changed|moved|transferred|replaced|reassigned|re-assigned|merged|succeeded)|transfer(?:red|s)?|parentage|mov(?:ed|es) (?:to|under)|(?:is|are|became|becomes|has been|now|been) (?:now )?responsible|took over|taken over|takes over|no longer|oversees';
const ended =
  'continues? (?:its work |working |to work |in operation )?(?:until|till|to the end)|(?:until|till|by) the end of|extend(?:s|ed)?|extension|prolong(?:s|ed)?|shorten(?:s|ed)?|terminat\\w{1,3}|wound up|dissol(?:ved|ution)|disbanded|(?:was|were|been|is) closed|suspended|no longer|expires?d?';
const left =
  'no longer|cannot continue|stepp(?:ed|ing|s) (?:down|aside|back)|resign\\w{0,6}|withdr[ae]w\\w{0,3}|retire[ds]?|retirement|(?:has|have|had|who|he|she) left|left the|leav(?:es|ing)|moved|replaced|replacement|succe(?:eded|ssors?)|hand(?:ed|s) over|took over|taken over|takes over|passed away|until|on leave|relinquish\\w{0,3}|(?:not|not yet|yet to|to) (?:be |been )?(?:confirmed|replaced)|in the absence of|(?:is|now) vacant|ended|pending|under (?:discussion|consideration)|subject to';
const stopped =
  'withdr[ae]wn?|discontinued|stopped|ceased|on hold|halted|suspended|merged|replaced|superseded|dropped|deleted|abandoned|cancell?ed|dissolved|disbanded|terminated|dormant|transferred|moved (?:to|into|under|from)|(?:handed|taken|took) over|reassigned|re-assigned|renamed|re-?numbered|re-?titled|split|postponed|deferred|no longer|absorbed|changed (?:to|its|their|the)|(?:was|were|been|is|are) (?:now )?(?:closed|vacant)|without (?:an? )?(?:lead|chair|co|conv|edit)\\w*';
const off =
  "postponed|cancell?ed|called off|moved (?:to|from)|rescheduled|brought forward|did not|(?:under|subject to) (?:discussion|consideration|confirmation|approval)|considering|considers|pending|to be confirmed|unconfirmed|tentative(?:ly)?|instead of|replaced|relocated|no longer|changed (?:to|from)|yet to|(?:will|shall) (?:not|now)|won't|instead|(?:moved|be|go) (?:fully |entirely )?(?:on-?line|virtual)\\w*";
const unsent = 'withdrawn|recalled|cancell?ed|no longer|superseded|returned';
const notSent =
  'pending|(?:not|never) (?:yet )?(?:been )?(?:sent|issued|transmitted|approved)|(?:yet|still) to be';

type Sign = { about: RegExp; doubt: RegExp; isOfPlans: boolean };
const sign = (about: string, doubt: string, isOfPlans = false): Sign => ({
  about: whole(about),
  doubt: whole(doubt),
  isOfPlans,
});

/** `isOfPlans`: what is to come is as little settled as what was. */
const signs: readonly Sign[] = [
  sign(`${figures}|${meetings}|${office}|${works}|${statements}|${parent}`, mended),
  sign(figures, `${unsure}|${counted}`),
  sign(office, left),
  sign(meetings, off, true),
  sign(works, stopped),
  sign(statements, unsent),
  // The parent of somebody else would not be called so.
  sign(parent, 'chang(?:ed?|es|ing) (?:of |in )?(?:the |its )?parent\\w{0,4}'),
];
const ofUnsent = sign(statements, notSent);
/** Of the parent the sentence says whose it is. */
const ofParent = { group: whole(group), about: whole(parent), doubt: whole(changed) };
const ofLifetime = sign(
  '(?:focus |the |this )group|FG(?:[- ][A-Z][\\w-]{0,20})?|mandate|lifetime|it (?:to |may |will |can |shall )?continues?|(?:(?:it|this) (?:was|has been) (?:extended|prolonged)|(?:extend|prolong)(?:ed)? it) (?:by|for|until|till|to)(?= .{0,40}(?:months?|years?|\\b20\\d\\d)\\b)',
  ended,
);
/** "He can no longer serve": said of whom the words before have named. */
const ofSomebody = sign('he|she', left);

/** "* acting", below a table: a note says it of whoever has its mark. The star may be gone, as that of a list. */
const noteOnOffice = new RegExp(
  `^(?:[${noteSigns}]{1,3} ?(?:acting|(?:ad )?interim|a\\.i\\.)|(?:[${noteSigns}]{1,3} ?)?until)`,
  'i',
);

const ahead =
  /\b(?:will|shall|should|would|could|might|to be|plan\w{0,4}|propos\w{1,4}|expect\w{0,3}|intend\w{0,3}|ask(?:s|ed)?|request\w{0,3}|invite[sd]?|recommend\w{0,3})\b/i;
const plans: ReadonlySet<SectionKind> = new Set<SectionKind>(['nextSteps', 'plannedMeetings']);

const has = ({ about, doubt }: Sign, words: string): boolean => doubt.test(words) && about.test(words);

/** Whether a sentence may undo a value; "perhaps" where it tells what is only asked for or to come. */
function undoes(words: string, kind: SectionKind): boolean | 'perhaps' {
  const isAhead = ahead.test(words);
  if (signs.some((one) => has(one, words) && (one.isOfPlans || !isAhead || !plans.has(kind)))) return true;
  if ((kind === 'leadership' && has(ofSomebody, words)) || noteOnOffice.test(words)) return true;
  if (has(ofUnsent, words) && !plans.has(kind)) return 'perhaps';
  const { group: whose, about, doubt } = ofParent;
  if (doubt.test(words) && about.test(words) && whose.test(words)) return isAhead ? 'perhaps' : true;
  return has(ofLifetime, words) && !plans.has(kind) && (isAhead ? 'perhaps' : true);
}

/** Words that no value was taken from: they were kept as they stand, or lead to what was read. */
export const isUnread = (desk: Desk, { sentence }: FoundSentence): boolean =>
  desk.ledger.valuesOf(sentence).every((value) => 'summary' in value);

export function tellDoubtsLeft(desk: Desk): void {
  const told = wordsTold(desk);
  for (const found of sentencesIn(desk)) {
    const { text, source } = found.sentence;
    if (told.has(text) || told.has(source.quote) || !isUnread(desk, found)) continue;
    const undone = undoes(foldPunctuation(text), found.section.kind);
    const isPerhaps = undone === 'perhaps' || isLeadIn(text);
    if (undone !== false || countsOthers(found.section, found.passage, text))
      desk.tell(isPerhaps ? 'note' : 'warning', 'finding.doubtLeft', { quote: text }, source);
  }
}
