import type { Message } from '../words.ts';

/** What is said while a report is read from a file: findings, and why a file is turned down. */
export const importing = {
  'rejected.empty': 'The file is empty.',

  // What the readers of a report's sections find.
  'rejected.notReport':
    '{file} is not a progress report: it tells neither meetings nor deliverables of a focus group.',
  'finding.deliverableWithoutCode': 'A deliverable without a code stays unplaced: “{quote}”.',
  'finding.deliverableWithoutGroup':
    'The report names no working group for deliverable {code}; it stays unplaced.',
  'finding.deliverableWithoutTitle': 'Deliverable {code} has no title; its code stands instead.',
  'finding.documentDateSpan':
    'The head of the document gives the days of a meeting, “{quote}”; the first stands as the approximate date.',
  'finding.duplicateCode': 'The code {code} stands for more than one deliverable.',
  'finding.groupNameMissing': 'The report does not give both the name and the acronym of the focus group.',
  'finding.groupWithoutTitle': 'Working group {number} has no title of its own.',
  'finding.hostsTogether': '“{quote}” may name one host or several; what an “and” joins is left together.',
  'finding.lifetimeUnclear': 'The lifetime is left as not stated: “{quote}” gives no single length of time.',
  'finding.meetingCountDiffers': 'The report tells of {told} meetings; {found} were found.',
  'finding.meetingWithoutDays': 'A meeting whose days cannot be read is left out of the meetings: “{quote}”.',
  'finding.meetingWithoutPlace': 'The place of a meeting cannot be told: “{quote}”.',
  'finding.meetingsReordered':
    'The document does not give the meetings in order of date; here they stand so.',
  'finding.noTables':
    'The document has no tables; figures and deliverables can only be read from its sentences.',
  'finding.onSiteDiffers':
    '{place}: “{quote}” on site does not agree with total and remote participants; it stays unplaced.',
  'finding.onSiteKept':
    '{place}: “{quote}” on site stays unplaced, since the report format holds total and remote participants.',
  'finding.picture': 'There is a picture in “{section}”; words and tables in pictures cannot be read.',
  'finding.plannedUnclear': 'Neither days nor place of a planned meeting can be read: “{quote}”.',
  'finding.raggedRow':
    'Table {table}, row “{row}”: it has a cell too few or too many, and its figures are left as not stated.',
  'finding.remoteOverTotal': '{place}: {remote} remote participants are more than the total of {total}.',
  'finding.severalLeaders': 'Of several leaders the first is taken, the others stay unplaced: “{quote}”.',
  'finding.unclearFigure': 'A figure cannot be told without doubt, and is left as not stated: “{quote}”.',
  'finding.unclearLeader': 'Row “{row}”: no leader can be read from “{quote}”.',
  'finding.unclearNumber':
    'Row “{row}”, column “{column}”: “{quote}” cannot be read without doubt, and is left as not stated.',
  'finding.unknownSection': 'The section “{section}” is none that this reads; its words stay unplaced.',
  'finding.unreadTable': 'Table {table} in “{section}” is none that this reads; its words stay unplaced.',
} as const satisfies Record<string, Message>;

export type FindingKey = keyof typeof importing;
