import type { longTable as english } from '../en/longTable.ts';
import type { Translation } from '../translation.ts';

/** What is said around a table of very many rows, and around other long lists. */
export const longTable = {
  'long.rows': 'Строки таблицы',
  'long.keys':
    'На странице находятся только ближайшие строки. ↑ ↓ ведут от строки к строке, Page Up и Page Down – дальше, Home и End – к первой и последней; Ctrl F ведет к поиску, который просматривает все строки.',
  'long.printed':
    'Печатаются первые строки: {shown} из {total}. Все строки есть в файле «CSV: итоговые документы» (кнопка «Экспорт»).',
  'long.shown': 'Здесь показаны первые: {shown} из {total}.',
  'long.more': {
    one: 'Показать еще {n}',
    few: 'Показать еще {n}',
    many: 'Показать еще {n}',
    other: 'Показать еще {n}',
  },
} as const satisfies Translation<typeof english, 'ru'>;
