import type { importing as english } from '../en/importing.ts';
import type { Translation } from '../translation.ts';

/** What is said while a report is read from a file: findings, and why a file is turned down. */
export const importing = {
  // A file that is turned down.
  'rejected.empty': 'Файл {file} пуст: в нем нет текста.',
  'rejected.notText':
    'Файл {file} не текстовый: в нем есть байты, которых в тексте не бывает. Откройте отчет в формате .docx, .txt или .json.',
  'rejected.encoding':
    'Кодировка файла {file} не распознана, поэтому прочитать его текст нельзя. Сохраните его в UTF-8 и откройте сохраненный файл.',
  'rejected.pdf': '{file} – это PDF. Откройте документ Word, из которого он создан.',
  'rejected.oldDoc':
    '{file} – старый файл .doc. Откройте его в Word, сохраните в формате .docx и откройте сохраненный файл.',
  'rejected.oldDocLocked':
    '{file} – старый файл .doc, защищенный паролем. Откройте его в Word, снимите пароль, сохраните в формате .docx и откройте сохраненный файл.',
  'rejected.locked':
    'Файл {file} защищен паролем. Откройте его в Word, снимите пароль, сохраните и откройте сохраненный файл.',
  'rejected.workbook':
    '{file} – не документ Word, а книга Excel (.xlsx). Откройте отчет в формате .docx, .txt или .json.',
  'rejected.slides':
    '{file} – не документ Word, а слайды (.pptx). Откройте отчет в формате .docx, .txt или .json.',
  'rejected.openDocument':
    '{file} – не документ Word, а файл OpenDocument. Сохраните его в формате .docx и откройте сохраненный файл.',
  'rejected.oldOffice':
    '{file} – не документ Word, а другой старый файл Office. Откройте отчет в формате .docx, .txt или .json.',
  'rejected.otherZip':
    '{file} – не документ Word, а другой архив (zip). Если отчет в нем, распакуйте архив и откройте отчет.',
  'rejected.webPage':
    '{file} – не отчет о ходе работы, а веб-страница (HTML). Откройте ее в Word, сохраните в формате .docx и откройте сохраненный файл.',
  'rejected.richText':
    '{file} – не отчет о ходе работы, который можно прочитать: это форматированный текст (RTF). Откройте его в Word, сохраните в формате .docx и откройте сохраненный файл.',
  'rejected.xml':
    '{file} – не отчет о ходе работы, который можно прочитать: это XML. Откройте его в Word, сохраните в формате .docx и откройте сохраненный файл.',
  'rejected.damagedZip':
    'Файл {file} поврежден: список его частей не читается, словно файл обрывается. Получите его еще раз или откройте в Word и сохраните заново.',
  'rejected.damagedPart':
    'Файл {file} поврежден: его часть {part} не распаковывается. Получите его еще раз или откройте в Word и сохраните заново.',
  'rejected.damagedTwice':
    'Файл {file} поврежден: часть {part} содержится в нем дважды. Откройте его в Word и сохраните заново.',
  'rejected.damagedXml':
    'Файл {file} поврежден: его часть {part} не читается, строка {line}, символ {column}. Откройте его в Word и сохраните заново.',
  'rejected.dtd':
    'Файл {file} поврежден или создан во вред: его часть {part} содержит определение типа документа (DTD), которого в документах Word не бывает.',
  'rejected.tooLarge': 'Файл {file} слишком велик: предел {limit} МБ.',
  'rejected.tooLargeUnpacked':
    'Файл {file} слишком велик: в распакованном виде он занимает больше предельных {limit} МБ.',
  'rejected.tooManyParts': 'Файл {file} слишком велик: в нем больше 2000 частей, а это предел.',
  'rejected.tooManyRows': 'Файл {file} слишком велик: в его таблицах больше 20 000 строк, а это предел.',
  'rejected.tooManyDeliverables':
    'Файл {file} слишком велик: в нем больше 100 000 итоговых документов, а это предел.',
  'rejected.tooDeepPart':
    'У файла {file} слишком глубокая вложенность: в его части {part} больше 64 уровней, а это предел.',
  'rejected.tooDeepJson':
    'У файла {file} слишком глубокая вложенность: в строке {line} больше 64 уровней, а это предел.',
  'rejected.json':
    '{file} – неправильный JSON: строка {line} не читается, символ {column}. Возможно, файл обрывается.',
  'rejected.otherJson':
    '{file} – не отчет о ходе работы: это JSON, но не в формате «focus-group-progress-report».',
  'rejected.version':
    'Файл {file} записан в версии {version} формата отчета. Эта страница читает версию {known}.',
  'rejected.inputDocuments':
    'Файл {file} прочитать нельзя. Входные документы, {place}: стоит {value}, а в формате отчета здесь статус и при нем целое число от 0 до 9 007 199 254 740 991.',
  'rejected.outputDocuments':
    'Файл {file} прочитать нельзя. Выходные документы, {place}: стоит {value}, а в формате отчета здесь статус и при нем целое число от 0 до 9 007 199 254 740 991.',
  'rejected.remoteParticipants':
    'Файл {file} прочитать нельзя. Дистанционные участники, {place}: стоит {value}, а в формате отчета здесь статус и при нем целое число от 0 до 9 007 199 254 740 991.',
  'rejected.totalParticipants':
    'Файл {file} прочитать нельзя. Всего участников, {place}: стоит {value}, а в формате отчета здесь статус и при нем целое число от 0 до 9 007 199 254 740 991.',
  'rejected.inputDocuments.status':
    'Файл {file} прочитать нельзя. Входные документы, {place}: статус {value}, а формат отчета знает {known}.',
  'rejected.outputDocuments.status':
    'Файл {file} прочитать нельзя. Выходные документы, {place}: статус {value}, а формат отчета знает {known}.',
  'rejected.remoteParticipants.status':
    'Файл {file} прочитать нельзя. Дистанционные участники, {place}: статус {value}, а формат отчета знает {known}.',
  'rejected.totalParticipants.status':
    'Файл {file} прочитать нельзя. Всего участников, {place}: статус {value}, а формат отчета знает {known}.',
  'rejected.choice':
    'Файл {file} прочитать нельзя. Поле {where}: стоит {value}, а формат отчета знает {known}.',
  'rejected.jsonNumber':
    '{file} – неправильный JSON: строка {line}, символ {column}, поле {where}: стоит {value}, а в JSON это не число. Запишите целое число от 0 или уберите значение и укажите статус «not-stated».',
  'rejected.daysOfMeeting': 'Файл {file} прочитать нельзя. Собрание, {place}: последний день раньше первого.',
  'rejected.orderOfMeetings': 'Файл {file} прочитать нельзя: собрания в нем стоят не в порядке дат.',
  'rejected.missing': 'Файл {file} прочитать нельзя: нет поля {where}.',
  'rejected.value':
    'Файл {file} прочитать нельзя. Поле {where}: стоит {value}, а формат отчета этого здесь не допускает.',
  'rejected.valueOfMeeting':
    'Файл {file} прочитать нельзя. Поле {where}, {place}: стоит {value}, а формат отчета этого здесь не допускает.',

  // What was odd in the file itself.
  'reading.windows1252':
    'Файл не в UTF-8. Он прочитан в кодировке windows-1252; проверьте, верны ли буквы с диакритическими знаками.',
  'reading.brokenUtf8':
    'Кодировка файла – UTF-8, но местами она нарушена (мест: {count}); эти места отмечены знаком \uFFFD.',
  'reading.embedded':
    'Часть документа – вставленный в него другой файл, текст которого не прочитан. Откройте документ в Word, сохраните заново и откройте сохраненный файл.',

  // What the readers of a report's sections find.
  'rejected.notReport':
    '{file} – не отчет о ходе работы: в нем нет ни собраний, ни итоговых документов оперативной группы.',
  'finding.deliverableWithoutCode': 'Итоговому документу без кода не нашлось места: «{quote}».',
  'finding.deliverableWithoutGroup':
    'Рабочая группа для итогового документа {code} в отчете не названа; места ему не нашлось.',
  'finding.deliverableWithoutTitle': 'У итогового документа {code} нет названия; вместо него стоит код.',
  'finding.documentDateSpan':
    'В начале документа указаны дни собрания, «{quote}»; приблизительной датой считается первый из них.',
  'finding.duplicateCode': 'Код {code} стоит более чем у одного итогового документа.',
  'finding.duplicateMeeting': '{place}: названы два собрания в одни и те же дни; сохранены оба.',
  'finding.groupNameMissing': 'Название и сокращение оперативной группы не указаны в отчете вместе.',
  'finding.groupWithoutTitle': 'У рабочей группы {number} нет собственного названия.',
  'finding.hostsTogether':
    '«{quote}»: возможно, принимающих сторон несколько; соединенное словом and оставлено вместе.',
  'finding.impossibleDays':
    '«{quote}»: таких дней быть не может – их нет в календаре или последний раньше первого.',
  'finding.lifetimeUnclear':
    'Срок действия оставлен как не указанный: «{quote}» не задает одной продолжительности.',
  'finding.meetingCountDiffers': 'В отчете сказано о собраниях: {told}; найдено: {found}.',
  'finding.meetingWithoutDays':
    'Одно собрание не включено в собрания, и словам о нем не нашлось места: из «{quote}» нельзя прочитать дни.',
  'finding.meetingWithoutPlace': 'Место собрания установить нельзя: «{quote}».',
  'finding.meetingsReordered': 'В документе собрания стоят не в порядке дат; здесь они упорядочены.',
  'finding.noMeetings': 'Ни одного проведенного собрания прочитать из документа не удалось.',
  'finding.noTables':
    'В документе нет таблиц; показатели и итоговые документы можно прочитать только из предложений.',
  'finding.officeChanged':
    'Нельзя с уверенностью установить, кто теперь занимает должность; слова сохранены: «{quote}».',
  'finding.onSiteDiffers':
    '{place}: «{quote}» очных участников не согласуется с общим числом и числом дистанционных; места этому не нашлось.',
  'finding.onSiteKept':
    '{place}: «{quote}» очных участников осталось без места, поскольку в формате отчета есть общее число и число дистанционных.',
  'finding.picture': 'В разделе «{section}» есть рисунок; слова и таблицы на рисунках прочитать нельзя.',
  'finding.plannedUnclear': 'Нельзя прочитать ни дни, ни место запланированного собрания: «{quote}».',
  'finding.raggedRow':
    'Таблица {table}, строка «{row}»: ячейкой меньше или больше, чем нужно; ее показатели оставлены как не указанные.',
  'finding.remoteOverTotal': '{place}: дистанционных участников {remote}, больше общего числа {total}.',
  'finding.saidOtherwise':
    'Строка «{row}», столбец «{column}»: «{quote}» расходится со сказанным ранее; места этому не нашлось.',
  'finding.severalLeaders': 'Из нескольких руководителей взят первый, остальным не нашлось места: «{quote}».',
  'finding.unclearFigure':
    'Показатель нельзя установить с уверенностью; он оставлен как не указанный: «{quote}».',
  'finding.unclearLeader': 'Строка «{row}»: из «{quote}» нельзя прочитать руководителя.',
  'finding.unclearNumber':
    'Строка «{row}», столбец «{column}»: «{quote}» нельзя прочитать с уверенностью; оставлено как не указанное.',
  'finding.unknownSection':
    'Раздел «{section}» не входит в число читаемых здесь; его словам не нашлось места.',
  'finding.unreadTable':
    'Таблица {table} в разделе «{section}» не входит в число читаемых здесь; ее словам не нашлось места.',
  'finding.wordsLeft':
    'Отдельное поле есть только для части этого; все сохранено целиком из-за слов: {words}.',
} as const satisfies Translation<typeof english, 'ru'>;
