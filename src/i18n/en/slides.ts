import type { Message } from '../words.ts';

/** What slides and speaker's notes say: the stage and the file of slides both bring these words in. */
export const slides = {
  'slides.title': '{group}: progress report to {parent}',
  'slides.titleAlone': '{group}: progress report',
  'slides.titleGroups': '{group}: progress of {groups}',
  'slides.document': 'Document',
  'slides.documentOf': '{number}, {date}',

  'slides.purpose': 'Purpose',
  'slides.purposeTitle': {
    one: '{group} works on {n} term of reference',
    other: '{group} works on {n} terms of reference',
  },

  'slides.glance': 'At a glance',
  'slides.glanceTitle': '{held} held, {listed} listed',
  'slides.glanceFirst': 'No meeting held yet, {listed} listed',
  'slides.more': '{by} more than {place} ({before})',
  'slides.fewer': '{by} fewer than {place} ({before})',
  'slides.same': 'as many as {place}',
  'slides.outputOf': 'Output documents, {place}',
  'slides.outputUnit': { one: 'document', other: 'documents' },
  'slides.listedIn': 'in {with} of {groups}',
  'slides.recipients': '{inside} in ITU-T, {outside} outside it',
  'slides.pointsMore': '{points} points more than {place}',
  'slides.pointsFewer': '{points} points less than {place}',

  'slides.participants': 'Participants',
  'slides.people.one': '{count} people took part in {place}',
  'slides.people.none': 'The report gives no total of participants for the last two meetings',
  'slides.people.most': '{place} drew the most people, {count}; the last meeting, {last}, drew {lastCount}',
  'slides.people.lastMost': 'The last meeting, {place}, drew the most people: {count}',
  'slides.people.more.larger':
    '{place} drew more people than {before}, and a larger share of them joined remotely',
  'slides.people.more.smaller':
    '{place} drew more people than {before}, and a smaller share of them joined remotely',
  'slides.people.more.same': '{place} drew more people than {before}; about the same share joined remotely',
  'slides.people.more.unknown': '{place} drew more people than {before}',
  'slides.people.fewer.larger':
    '{place} drew fewer people than {before}, and a larger share of them joined remotely',
  'slides.people.fewer.smaller':
    '{place} drew fewer people than {before}, and a smaller share of them joined remotely',
  'slides.people.fewer.same': '{place} drew fewer people than {before}; about the same share joined remotely',
  'slides.people.fewer.unknown': '{place} drew fewer people than {before}',
  'slides.people.same.larger':
    '{place} drew as many people as {before}, and a larger share of them joined remotely',
  'slides.people.same.smaller':
    '{place} drew as many people as {before}, and a smaller share of them joined remotely',
  'slides.people.same.same': '{place} drew as many people as {before}; about the same share joined remotely',
  'slides.people.same.unknown': '{place} drew as many people as {before}',
  'slides.change': 'Change',
  'slides.total': 'Total',
  'slides.remote': 'Remote',
  'slides.onSite': 'On site',
  'slides.share': 'Remote share',
  'slides.points': '{points} pts',

  'slides.documents': 'Documents',
  'slides.documents.one': '{place} brought {count} output documents',
  'slides.documents.none': 'The report gives no number of output documents for the last meeting',
  'slides.documents.more': '{place} brought more output documents than {before}: {count} after {beforeCount}',
  'slides.documents.fewer':
    '{place} brought fewer output documents than {before}: {count} after {beforeCount}',
  'slides.documents.same': '{place} brought as many output documents as {before}: {count}',
  'slides.documents.sum': '{sum} output documents so far, from {meetings}',
  'slides.input': 'Input',
  'slides.output': 'Output',
  'slides.soFar': 'Output so far',

  'slides.timeline': 'Timeline and next meetings',
  'slides.timelineTbc': {
    one: '{n} more meeting is planned, still to be confirmed',
    other: '{n} more meetings are planned, still to be confirmed',
  },
  'slides.timelinePlanned': { one: '{n} more meeting is planned', other: '{n} more meetings are planned' },
  'slides.timelineEnd': 'No further meeting is named; the lifetime is planned to end in {month}',
  'slides.timelineNone': 'No further meeting is named',
  'slides.held': 'Held',

  'slides.structure': 'Structure',
  'slides.structureTitle': '{groups}, {with} of them with deliverables',
  'slides.structureAll': '{groups}, each with deliverables',
  'slides.structureLeader': 'Leader',

  'slides.group': 'WG {number}: {title}',
  'slides.groups': 'Working groups',
  'slides.group.led': { one: '{n} deliverable, led by {leader}', other: '{n} deliverables, led by {leader}' },
  'slides.group.interim': {
    one: '{n} deliverable, led ad interim by {leader}',
    other: '{n} deliverables, led ad interim by {leader}',
  },
  'slides.group.leaderless': {
    one: '{n} deliverable; no leader is named',
    other: '{n} deliverables; no leader is named',
  },
  'slides.group.leaderOnly': 'Led by {leader}; no deliverable is listed yet',
  'slides.group.begun': 'No leader is named and no deliverable is listed yet',
  'slides.group.open': 'Its mission is to be determined; no leader, no deliverable yet',
  'slides.leader': 'Leader',
  'slides.mission': 'Mission',
  'slides.extra': '{column}: {value}',

  'slides.leadership': 'Leadership',
  'slides.leadershipChair': '{name} chairs the group',
  'slides.leadershipVice': {
    one: '{name} chairs the group, with {n} Vice Chairman',
    other: '{name} chairs the group, with {n} Vice Chairmen',
  },
  'slides.leadershipOther': { one: '{n} officer is named', other: '{n} officers are named' },
  'slides.appointedBy': 'Appointed by {body}',
  'slides.alsoLeads': 'Also leads {groups}',

  'slides.liaisons': 'Liaisons',
  'slides.liaisonsSent': {
    one: 'Liaison statements went to {n} body, {inside} of them in ITU-T',
    other: 'Liaison statements went to {n} bodies, {inside} of them in ITU-T',
  },
  'slides.liaisonsHeard': {
    one: '{n} body presented its work to the group',
    other: '{n} bodies presented their work to the group',
  },
  'slides.liaisonsTies': 'The group is represented at other bodies, or they at it',
  'slides.presented': 'Presented their work',
  'slides.represented': 'Representatives',
  'slides.ofTo': '{of} to {to}: {who}',
  'slides.officer': { one: '{n} liaison officer', other: '{n} liaison officers' },
  'slides.representative': { one: '{n} liaison representative', other: '{n} liaison representatives' },
  'slides.joint': 'Meeting foreseen',
  'slides.jointOf': 'with {body}, {when}',

  'slides.matters': 'Matters raised',
  'slides.mattersTitle': {
    one: 'Delegates raised {n} matter',
    other: 'Delegates raised {n} matters',
  },

  'slides.asked': 'What is asked of the meeting',
  'slides.askedTitle': { one: '{parent} is asked for {n} thing', other: '{parent} is asked for {n} things' },
  'slides.askedAlone': {
    one: 'The meeting is asked for {n} thing',
    other: 'The meeting is asked for {n} things',
  },

  'slides.next': 'Next steps',
  'slides.nextUntil': 'What comes next, with the lifetime planned to end in {month}',
  'slides.nextTitle': 'What comes next',
  'slides.nextMeeting': 'Next meeting',

  'slides.sources': 'Sources',
  'slides.sourcesTitle': 'Where in the report each subject stands',
  'slides.part': '{part} of {parts}',
  'slides.table': '{section}, table {table}',
  'slides.foot': '{group}: {places}',

  'key.derived': '= derived',
  'key.derivedLong': 'derived from figures of the report',
  'key.onSite': 'On site = total − remote',
  'key.share': 'Share = remote ÷ total',
  'key.end': 'Planned end = first day of the first meeting + lifetime',
  'key.uncounted': 'Bodies are counted, statements are not: the report does not say how many',
  'key.summary': 'Summary: short words, not those of the report',
  'key.interim': 'a.i. = ad interim',

  'notes.title': 'This is the progress report of {group}, {name}.',
  'notes.titleTo': 'This is the progress report of {group}, {name}, to {parent}.',
  'notes.titleGroups': 'It is about {groups}.',
  'notes.terms': {
    one: 'The group has {n} term of reference.',
    other: 'The group has {n} terms of reference.',
  },
  'notes.term': 'Number {number}: {text}.',
  'notes.statement': '{text}.',
  'notes.figureAlone': '{label}: {value}.',
  'notes.figure': '{label}: {value} {unit}.',
  'notes.people': '{place}, {days}: {total} people, {onSite} on site and {remote} remotely.',
  'notes.peopleTotal': '{place}, {days}: {total} people.',
  'notes.peopleUnknown': '{place}, {days}: the report does not say how many people came.',
  'notes.peopleShare': 'In {place}, {share} joined remotely.',
  'notes.documents': '{place}: input documents, {input}; output documents, {output}.',
  'notes.documentsSum': 'That makes {sum} output documents so far.',
  'notes.event': '{name}: {when}.',
  'notes.structure': 'Working Group {number}, {title}: {deliverables}.',
  'notes.structureNone': 'Working Group {number}, {title}: no deliverable yet.',
  'notes.group': 'Working Group {number} is called {title}.',
  'notes.mission': 'Its mission: {mission}.',
  'notes.leader': 'Its leader is {leader}.',
  'notes.leaderInterim': 'Its leader, for the time being, is {leader}.',
  'notes.leaderUnknown': 'The report names no leader.',
  'notes.deliverable': '{code}: {title}.',
  'notes.noDeliverable': 'It lists no deliverable yet.',
  'notes.office': '{role}: {person}.',
  'notes.bodies': '{heading}: {names}.',
  'notes.sources': 'Every figure stands in the report or follows from it by arithmetic.',
  'notes.continued': 'This is part {part} of {parts}.',

  'say.codeDot': 'dot',
  'say.numbers':
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'say.about': 'about {value}',
  'say.tbc': '{value}, to be confirmed',
  'say.tbd': 'to be determined',
  'say.notStated': 'not stated in the report',
  'say.corrected': '{value}, corrected from {was}',
} as const satisfies Record<string, Message>;

export type SlidesPart = typeof slides;
