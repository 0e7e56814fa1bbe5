import { labelOf } from '../values/matching.ts';

/** What a column gives; `fromWhere` and `aboutGroup` are of the leader and of the group, and no column of its deliverables. */
export type Field =
  | 'group'
  | 'number'
  | 'title'
  | 'mission'
  | 'leader'
  | 'responsible'
  | 'fromWhere'
  | 'aboutGroup'
  | 'deliverable'
  | 'code'
  | 'extra';

/** Headings that no record can keep as a key: what stands under them stays unplaced. */
export const reserved = new Set(['__proto__', 'prototype', 'constructor']);

const labels: [Field, RegExp][] = [
  [
    'code',
    /^(?:deliverable|del\.?|document) ?(?:no\.?|number|code|id|ref\.?|#)$|^(?:code|id|ref\.?|reference)$/,
  ],
  [
    'deliverable',
    /^(?:draft )?(?:deliverables?|technical (?:report|specification)s?)(?: (?:title|name))?(?: \(?(?:and )?status\)?)?$|^(?:title|name) of (?:the )?(?:draft )?deliverables?$|^outputs?$|^output documents?$|^work items?$|^(?:title|name) of (?:the )?(?:document|report|work item)$/,
  ],
  [
    'group',
    /^(?:wg|tg|swg|ahg|wp|tf|work(?:ing)? part(?:y|ies)|task forces?|ad[ -]hoc groups?|(?:sub-?)?working groups?|topic groups?|sub-?groups?|task groups?|groups?)(?: ?(?:no\.?|number|#|id))?$|^(?:responsible|leading|owning|lead) (?:wg|tg|(?:working |topic )?group)$|^(?:wg|tg|(?:working |topic )?group) (?:responsible|in charge)$/,
  ],
  ['number', /^(?:no\.?|number|nr\.?|#|item)$/],
  [
    'title',
    /^(?:(?:wg|tg|group|topic|working group|topic group|sub-?group|proposed|working|provisional) )?(?:title|titel|name|topic|subject)(?: ?(?:and|[&/,]) ?(?:mission|mandate|objectives?))?$|^contents?$/,
  ],
  [
    'mission',
    /^mission|^scope|^objectives?|^description|^purpose|^terms of reference|^mandate|^goals?$|^tasks?$/,
  ],
  // "Chair / Vice-chairs" has the leader first; "Vice-chair" alone has none.
  [
    'leader',
    /^(?:co-?)?(?:leaders?|chairs?|chair(?:man|men|persons?)|conven[eo]rs?|co-?ordinators?) ?(?:[/&,(+]|and) ?(?:and )?(?:vice|deputy|associate)\b/,
  ],
  // "Leader's organization"
  [
    'fromWhere',
    /^(?:(?:leader|chair|conven|co-?ordinator)\S{0,9} )?(?:affiliation|organi[sz]ation|company|country|administration)$/,
  ],
  // "Former chair", "Chair until May 2018": who leads now is another.
  [
    'aboutGroup',
    /^(?:former|outgoing|previous|past|ex)[ -](?:co-?)?(?:lead|chair|conven|co-?ord|driver)|^(?:leader|chair|conven|co-?ord|driver)\S{0,9} \(?(?:until|till|up to)\b|\b(?:vice|deputy|associate)\b|secretar|experts?\b|members?\b|participants?\b|meetings?\b|e-?mail/,
  ],
  ['leader', /leader|^(?:co-?)?leads?$|chair|convener|convenor|coordinator|co-ordinator|driver/],
  // Of a task or a deliverable, too.
  ['responsible', /^responsible$/],
];

/** What a heading names. */
export function fieldOf(label: string): Field {
  return labels.find(([, pattern]) => pattern.test(labelOf(label)))?.[0] ?? 'extra';
}
