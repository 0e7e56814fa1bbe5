import type { opening as english } from '../en/opening.ts';
import type { Translation } from '../translation.ts';

/** What is said while a report is opened from a file, reviewed, and kept. */
export const opening = {
  'open.title': 'Открыть отчет',
  'open.compareTitle': 'Сравнить с отчетом',
  'open.close': 'Закрыть',
  'open.intro':
    'Выберите отчет о ходе работы: документ Word (.docx), текст (.txt) или формат отчета (.json). Он читается на этом устройстве и никуда не отправляется.',
  'open.choose': 'Файл отчета о ходе работы',
  'open.drop': 'Или перетащите его в любое место страницы.',
  'open.paste': 'Или вставьте текст отчета',
  'open.readPasted': 'Прочитать вставленный текст',
  'open.pastedName': 'Вставленный текст',
  'open.several': 'По одному файлу за раз: читается {file}.',
  'open.limits': 'До 10 МБ для .docx и .txt, 64 МБ для .json.',

  'reading.now': 'Чтение {file}…',
  'reading.cancel': 'Отменить',
  'reading.tookTooLong':
    'Чтение {file} длилось более десяти секунд и было прекращено. Попробуйте без рисунков или сохраните файл как текст.',
  'reading.failed':
    'Не удалось прочитать {file}: часть страницы, читающая файлы, дала сбой или не была получена. Перезагрузите страницу и попробуйте снова.',
  'reading.unreadable': 'Не удалось прочитать {file} на прежнем месте. Файл все еще там?',

  'review.title': 'Проверка: {file}',
  'review.lead': 'Вот что найдено в файле. На странице пока ничего не изменилось.',
  'review.accept': 'Принять',
  'review.discard': 'Отклонить',
  'review.keep': 'Сохранить отчет на этом устройстве до следующего посещения',
  'review.keepShared':
    'Сохранить отчет на этом устройстве. Страница открыта с диска: другие страницы, открытые с него, могут прочитать сохраненное.',
  'review.found': 'Что найдено',
  'review.nothing': 'ничего не найдено',
  'review.group': 'Оперативная группа',
  'review.termsOfReference': 'Круг ведения',
  'review.meetings': 'Проведенные собрания',
  'review.plannedMeetings': 'Запланированные собрания',
  'review.leadership': 'Должностные лица',
  'review.workingGroups': 'Рабочие группы',
  'review.deliverables': 'Итоговые документы',
  'review.liaison': 'Взаимодействие: органы, представители, собрания, вопросы',
  'review.nextSteps': 'Дальнейшие шаги',
  'review.remarks': 'Примечания',
  'review.unplaced': 'Слова, которым не нашлось места',

  'findings.title': 'Замечания',
  'findings.none': 'Ничего необычного не обнаружено.',
  'findings.severity': 'Вид',
  'findings.error': 'Ошибка',
  'findings.warning': 'Предупреждение',
  'findings.note': 'Примечание',
  'findings.what': 'Что',
  'findings.where': 'Где',
  'findings.more': {
    one: 'и еще {n}',
    few: 'и еще {n}',
    many: 'и еще {n}',
    other: 'и еще {n}',
  },
  'findings.counts': '{errors}, {warnings}, {notes}',
  'findings.errors': {
    one: '{n} ошибка',
    few: '{n} ошибки',
    many: '{n} ошибок',
    other: '{n} ошибки',
  },
  'findings.warnings': {
    one: '{n} предупреждение',
    few: '{n} предупреждения',
    many: '{n} предупреждений',
    other: '{n} предупреждения',
  },
  'findings.notes': {
    one: '{n} примечание',
    few: '{n} примечания',
    many: '{n} примечаний',
    other: '{n} примечания',
  },

  'correct.title': 'Исправить число вручную',
  'correct.lead':
    'Измененное здесь число везде помечается как исправленное, рядом с тем, что сказано в отчете. Пусто означает: не указано.',
  'correct.wrong': 'Целое число, 0 или больше',

  'kept.title': 'Отчеты, сохраненные на этом устройстве',
  'kept.full':
    'Сохранено максимальное число отчетов – {most}: следующий займет место того, который был открыт раньше всех.',
  'kept.opened': '{group}, открыт {when}',
  'kept.open': 'Открыть {file}',
  'kept.compare': 'Сравнить с {file}',
  'kept.remove': 'Удалить {file}',
  'kept.removed': '{file}: удалено.',
  'kept.putBack': 'Вернуть {file}',

  'document.title': 'Отчет в прочитанном виде: {file}',
  'document.lead':
    'Подчеркнуто: использовано на странице. В рамке: не нашло места на странице. Остальное задает структуру.',
  'document.missing': 'Это место в документе найти не удалось.',
  'document.earlier': 'Показать предшествующее',
  'document.later': 'Показать следующее',
  'document.picture': 'Рисунок, слова на котором прочитать нельзя',
} as const satisfies Translation<typeof english, 'ru'>;
