import type { offline as english } from '../en/offline.ts';
import type { Translation } from '../translation.ts';

/** What is said of working without a network. */
export const offline = {
  'offline.used': 'Работает без сети с тем, что уже использовалось.',
  'offline.all': 'Вся страница работает без сети.',
  'offline.keep': 'Сделать все доступным без сети ({size} МБ)',
  'offline.keeping': 'Загрузка… {done} из {size} МБ',
  'offline.failed': 'Удалось получить не все.',
  'offline.newer': 'Есть более новая версия этой страницы.',
  'offline.take': 'Загрузить сейчас',
} as const satisfies Translation<typeof english, 'ru'>;
