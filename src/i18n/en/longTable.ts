import type { Message } from '../words.ts';

/** What is said around a table of very many rows, and around other long lists. */
export const longTable = {
  'long.rows': 'Rows of the table',
  'long.keys':
    'Only the rows near here stand on the page. ↑ ↓ lead from one to the next, Page Up and Page Down further, Home and End to the first and the last; Ctrl F leads to the search, which looks into all of them.',
  'long.printed':
    'The first {shown} of {total} rows are printed. The file “CSV deliverables” of Export holds all of them.',
  'long.shown': 'The first {shown} of {total} stand here.',
  'long.more': { one: 'Show {n} more', other: 'Show {n} more' },
} as const satisfies Record<string, Message>;
