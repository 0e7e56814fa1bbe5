import type { Message } from '../words.ts';

/** What is said while a report is opened from a file, reviewed, and kept. */
export const opening = {
  'open.title': 'Open report',
  'open.compareTitle': 'Compare with a report',
  'open.close': 'Close',
  'open.intro':
    'Choose a progress report as a Word document (.docx), as text (.txt) or in the report format (.json). It is read on this machine and sent nowhere.',
  'open.choose': 'Progress report file',
  'open.drop': 'Or drop it anywhere on this page.',
  'open.paste': 'Or paste the report’s text',
  'open.readPasted': 'Read the pasted text',
  'open.pastedName': 'Pasted text',
  'open.several': 'One file at a time: {file} is read.',
  'open.limits': 'Up to 10 MB for .docx and .txt, 64 MB for .json.',

  'reading.now': 'Reading {file} …',
  'reading.cancel': 'Cancel',
  'reading.tookTooLong':
    '{file} took longer than ten seconds to read, so reading was ended. Try it without pictures, or save it as text.',
  'reading.failed':
    '{file} could not be read, because the part of this page that reads files failed or could not be fetched. Reload the page and try again.',
  'reading.unreadable': '{file} could not be read from its place. Is it still there?',

  'review.title': 'Review: {file}',
  'review.lead': 'This was found in the file. Nothing on the page has changed yet.',
  'review.accept': 'Accept',
  'review.discard': 'Discard',
  'review.keep': 'Keep the report on this machine, for the next visit',
  'review.keepShared':
    'Keep the report on this machine. This page was opened from a disk: other pages opened from it could read what is kept.',
  'review.found': 'What was found',
  'review.nothing': 'nothing found',
  'review.group': 'Focus group',
  'review.termsOfReference': 'Terms of reference',
  'review.meetings': 'Meetings held',
  'review.plannedMeetings': 'Meetings planned',
  'review.leadership': 'Officers',
  'review.workingGroups': 'Working groups',
  'review.deliverables': 'Deliverables',
  'review.liaison': 'Liaisons: bodies, representatives, meetings, matters',
  'review.nextSteps': 'Next steps',
  'review.remarks': 'Remarks',
  'review.unplaced': 'Words that found no place',

  'findings.title': 'Findings',
  'findings.none': 'Nothing odd was found.',
  'findings.severity': 'Kind',
  'findings.error': 'Error',
  'findings.warning': 'Warning',
  'findings.note': 'Note',
  'findings.what': 'What',
  'findings.where': 'Where',
  'findings.more': { one: 'and {n} more', other: 'and {n} more' },
  'findings.counts': '{errors}, {warnings}, {notes}',
  'findings.errors': { one: '{n} error', other: '{n} errors' },
  'findings.warnings': { one: '{n} warning', other: '{n} warnings' },
  'findings.notes': { one: '{n} note', other: '{n} notes' },

  'correct.title': 'Correct a figure by hand',
  'correct.lead':
    'A figure changed here is marked as corrected wherever it is shown, beside what the report says. Empty means not stated.',
  'correct.wrong': 'A whole number, 0 or more',

  'kept.title': 'Reports kept on this machine',
  'kept.full': 'As many are kept as can be, {most}: the next takes the place of the one opened longest ago.',
  'kept.opened': '{group}, opened {when}',
  'kept.open': 'Open {file}',
  'kept.compare': 'Compare with {file}',
  'kept.remove': 'Remove {file}',
  'kept.removed': '{file} was removed.',
  'kept.putBack': 'Put {file} back',

  'document.title': 'The report as read: {file}',
  'document.lead':
    'Underlined: used for what the page shows. Framed: found no place on the page. The rest gives structure.',
  'document.missing': 'Its place in the document could not be found again.',
  'document.earlier': 'Show what comes before',
  'document.later': 'Show what comes after',
  'document.picture': 'A picture, whose words cannot be read',
} as const satisfies Record<string, Message>;
