import type { Message } from '../words.ts';

/** What is said while a report is read from a file: findings, and why a file is turned down. */
export const importing = {
  // A file that is turned down.
  'rejected.empty': '{file} is empty: there are no words in it.',
  'rejected.notText':
    '{file} is not text: it holds bytes that no text has. Open the report as .docx, .txt or .json.',
  'rejected.encoding':
    'The encoding of {file} was not recognised, so its words cannot be read. Save it as UTF-8 and open that.',
  'rejected.pdf': '{file} is a PDF. Open the Word document it was made from.',
  'rejected.oldDoc': '{file} is an old .doc file. Open it in Word, save it as .docx and open that.',
  'rejected.oldDocLocked':
    '{file} is an old .doc file, protected by a password. Open it in Word, take the password off, save it as .docx and open that.',
  'rejected.locked':
    '{file} is protected by a password. Open it in Word, take the password off, save it and open that.',
  'rejected.workbook':
    '{file} is not a Word document but a workbook (.xlsx). Open the report as .docx, .txt or .json.',
  'rejected.slides':
    '{file} is not a Word document but slides (.pptx). Open the report as .docx, .txt or .json.',
  'rejected.openDocument':
    '{file} is not a Word document but an OpenDocument file. Save it as .docx and open that.',
  'rejected.oldOffice':
    '{file} is not a Word document but another old Office file. Open the report as .docx, .txt or .json.',
  'rejected.otherZip':
    '{file} is not a Word document but another archive (zip). If the report is in it, unpack it and open that.',
  'rejected.webPage':
    '{file} is not a progress report but a web page (HTML). Open it in Word, save it as .docx and open that.',
  'rejected.richText':
    '{file} is not a progress report that can be read: it is rich text (RTF). Open it in Word, save it as .docx and open that.',
  'rejected.xml':
    '{file} is not a progress report that can be read: it is XML. Open it in Word, save it as .docx and open that.',
  'rejected.damagedZip':
    '{file} is damaged: its directory of parts cannot be read, as if the file broke off. Fetch it again, or open it in Word and save it anew.',
  'rejected.damagedPart':
    '{file} is damaged: its part {part} cannot be unpacked. Fetch it again, or open it in Word and save it anew.',
  'rejected.damagedTwice':
    '{file} is damaged: it holds the part {part} twice. Open it in Word and save it anew.',
  'rejected.damagedXml':
    '{file} is damaged: its part {part} cannot be read at line {line}, character {column}. Open it in Word and save it anew.',
  'rejected.dtd':
    '{file} is damaged or made to harm: its part {part} holds a document type declaration (DTD), which no Word document has.',
  'rejected.tooLarge': '{file} is too large: the limit is {limit} MB.',
  'rejected.tooLargeUnpacked':
    '{file} is too large: unpacked it takes more than {limit} MB, which is the limit.',
  'rejected.tooManyParts': '{file} is too large: it has more than 2,000 parts, which is the limit.',
  'rejected.tooManyRows': '{file} is too large: its tables have more than 20,000 rows, which is the limit.',
  'rejected.tooManyPlaces':
    '{file} is too large: it has more than 400,000 paragraphs or cells, or 500,000 sentences, which is the limit.',
  'rejected.tooManyDeliverables':
    '{file} is too large: it has more than 100,000 deliverables, which is the limit.',
  'rejected.tooDeepPart':
    '{file} is too deep: its part {part} nests more than 64 levels, which is the limit.',
  'rejected.tooDeepJson': '{file} is too deep: line {line} nests more than 64 levels, which is the limit.',
  'rejected.json':
    '{file} is not sound JSON: line {line} cannot be read at character {column}. It may have broken off.',
  'rejected.otherJson':
    '{file} is not a progress report: it is JSON, but not in the format “focus-group-progress-report”.',
  'rejected.version':
    '{file} is written in version {version} of the report format. This dashboard reads version {known}.',
  'rejected.inputDocuments':
    '{file} cannot be read: Input documents, {place} is {value}, where the report format has a status and with it a whole number from 0 to 9,007,199,254,740,991.',
  'rejected.outputDocuments':
    '{file} cannot be read: Output documents, {place} is {value}, where the report format has a status and with it a whole number from 0 to 9,007,199,254,740,991.',
  'rejected.remoteParticipants':
    '{file} cannot be read: Remote participants, {place} is {value}, where the report format has a status and with it a whole number from 0 to 9,007,199,254,740,991.',
  'rejected.totalParticipants':
    '{file} cannot be read: Total participants, {place} is {value}, where the report format has a status and with it a whole number from 0 to 9,007,199,254,740,991.',
  'rejected.inputDocuments.status':
    '{file} cannot be read: Input documents, {place} has the status {value}, where the report format knows {known}.',
  'rejected.outputDocuments.status':
    '{file} cannot be read: Output documents, {place} has the status {value}, where the report format knows {known}.',
  'rejected.remoteParticipants.status':
    '{file} cannot be read: Remote participants, {place} has the status {value}, where the report format knows {known}.',
  'rejected.totalParticipants.status':
    '{file} cannot be read: Total participants, {place} has the status {value}, where the report format knows {known}.',
  'rejected.choice': '{file} cannot be read: {where} is {value}, where the report format knows {known}.',
  'rejected.jsonNumber':
    '{file} is not sound JSON: in line {line} at character {column}, {where} is {value}, which is no number in JSON. Write a whole number from 0, or take the value out and give the status "not-stated".',
  'rejected.daysOfMeeting':
    '{file} cannot be read: the last day of the meeting in {place} comes before its first.',
  'rejected.orderOfMeetings': '{file} cannot be read: its meetings do not stand in order of date.',
  'rejected.missing': '{file} cannot be read: {where} is missing.',
  'rejected.value':
    '{file} cannot be read: {where} is {value}, which the report format does not allow there.',
  'rejected.valueOfMeeting':
    '{file} cannot be read: {where}, {place} is {value}, which the report format does not allow there.',

  // What was odd in the file itself.
  'reading.windows1252':
    'The file is not in UTF-8. It was read in the encoding windows-1252; look whether accented letters are right.',
  'reading.brokenUtf8':
    'The file’s encoding is UTF-8, but it is broken in places ({count}), which are marked with \uFFFD.',
  'reading.embedded':
    'A part of the document is another file set into it, whose words were not read. Open the document in Word, save it anew and open that.',
  'reading.struck': 'Words struck out, here in brackets, are left out: “{quote}”.',

  // What the readers of a report's sections find.
  'rejected.notReport':
    '{file} is not a progress report: it tells neither meetings nor deliverables of a focus group.',
  'finding.cellLeft': 'Words of a table that was read found no place: “{quote}”.',
  'finding.columnWithoutField':
    'Row “{row}”, column “{column}”: the report format has no field for this; it stays unplaced: “{quote}”.',
  'finding.deliverableWithoutCode': 'A deliverable without a code stays unplaced: “{quote}”.',
  'finding.deliverableWithoutGroup':
    'The report names no working group for deliverable {code}; it stays unplaced.',
  'finding.deliverableWithoutTitle': 'Deliverable {code} has no title; its code stands instead.',
  'finding.deputyLeader':
    'The report format holds one leader of a group and no deputy; these words stay unplaced: “{quote}”.',
  'finding.documentDateSpan':
    'The head of the document gives the days of a meeting, “{quote}”; the first stands as the approximate date.',
  'finding.doubtLeft':
    'These words were read for no value, but may undo or put in doubt what was read elsewhere; compare it: “{quote}”.',
  'finding.duplicateCode': 'The code {code} stands for more than one deliverable.',
  'finding.duplicateMeeting': '{place}: two meetings on the same days are told of, and both are kept.',
  'finding.factLeft': 'No value was read from these words, though they may tell one: “{quote}”.',
  'finding.figuresOfWhich':
    'Which meetings the figures of table {table} belong to cannot be told without doubt; they stay unplaced.',
  'finding.groupNameMissing': 'The report does not give both the name and the acronym of the focus group.',
  'finding.groupWithoutTitle': 'Working group {number} has no title of its own.',
  'finding.heldInDoubt':
    '{place}: this stands among the meetings held, yet may be still to come: its days come after the date of the document or after a meeting that is still to come, or only those before it have figures.',
  'finding.heldOrPlanned':
    'Whether a meeting was held or is still to come cannot be told; it is left out, and its words are kept: “{quote}”.',
  'finding.hostsTogether': '“{quote}” may name one host or several; what an “and” joins is left together.',
  'finding.impossibleDays':
    '“{quote}” names days that cannot be: the calendar has none such, or the last comes before the first.',
  'finding.lifetimeUnclear': 'The lifetime is left as not stated: “{quote}” gives no single length of time.',
  'finding.meetingCalledOff':
    'A meeting that is said to be cancelled or postponed is neither held nor planned here, and its words are kept: “{quote}”.',
  'finding.meetingCountDiffers': 'The report tells of {told} meetings; {found} were found.',
  'finding.meetingWithoutDays':
    'A meeting is left out of the meetings, and its words stay unplaced: from “{quote}” no days can be read.',
  'finding.meetingWithoutPlace': 'The place of a meeting cannot be told: “{quote}”.',
  'finding.meetingsReordered':
    'The document does not give the meetings in order of date; here they stand so.',
  'finding.nameInDoubt':
    '“{name}” is read as the whole name; what stands after it may belong to it: “{quote}”.',
  'finding.noMeetings': 'No meeting that was held could be read from the document.',
  'finding.noTables':
    'The document has no tables; figures and deliverables can only be read from its sentences.',
  'finding.oddValue':
    '“{value}” was read as one value, but looks like more than that, or like something else.',
  'finding.officeChanged':
    'Who holds an office now cannot be told without doubt; the words are kept: “{quote}”.',
  'finding.officeInterim':
    '“{quote}” tells of an office held for the time being, which the report format cannot say.',
  'finding.onSiteDiffers':
    '{place}: “{quote}” on site does not agree with total and remote participants; it stays unplaced.',
  'finding.onSiteKept':
    '{place}: “{quote}” on site stays unplaced, since the report format holds total and remote participants.',
  'finding.otherEvent':
    'An event among the meetings, “{quote}”, is not told to be a meeting of the group; it is left out, and its words are kept.',
  'finding.picture': 'There is a picture in “{section}”; words and tables in pictures cannot be read.',
  'finding.plannedUnclear': 'Neither days nor place of a planned meeting can be read: “{quote}”.',
  'finding.raggedRow':
    'Table {table}, row “{row}”: it has a cell too few or too many, and its figures are left as not stated.',
  'finding.readElsewhere': 'Under a heading that does not announce it this was read; compare it: {values}.',
  'finding.readLoosely': 'Read out of words that say more, or say it unusually; compare it: {values}.',
  'finding.remoteOverTotal': '{place}: {remote} remote participants are more than the total of {total}.',
  'finding.saidOtherwise':
    'Row “{row}”, column “{column}”: “{quote}” differs from what was said before, and stays unplaced.',
  'finding.severalLeaders': 'Of several leaders the first is taken, the others stay unplaced: “{quote}”.',
  'finding.unclearFigure': 'A value cannot be told without doubt, and is left as not stated: “{quote}”.',
  'finding.unclearLeader': 'Row “{row}”: no leader can be read from “{quote}”.',
  'finding.unclearNumber':
    'Row “{row}”, column “{column}”: “{quote}” cannot be read without doubt, and is left as not stated.',
  'finding.unknownSection': 'The section “{section}” is none that this reads; its words stay unplaced.',
  'finding.unreadTable': 'Table {table} in “{section}” is none that this reads; its words stay unplaced.',
  'finding.wordsLeft': 'Only a part of this has a field of its own; it is kept whole, for: {words}.',
} as const satisfies Record<string, Message>;

export type FindingKey = keyof typeof importing;
