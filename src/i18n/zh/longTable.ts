import type { longTable as english } from '../en/longTable.ts';
import type { Translation } from '../translation.ts';

/** What is said around a table of very many rows, and around other long lists. */
export const longTable = {
  'long.rows': '表格各行',
  'long.keys':
    '页面上只保留附近的行。↑ ↓ 逐行移动，Page Up 和 Page Down 翻得更远，Home 和 End 到第一行和最后一行；Ctrl F 转到搜索，可查找全部行。',
  'long.printed': '共 {total} 行，打印前 {shown} 行。“导出”中的“CSV 交付成果”文件包含全部行。',
  'long.shown': '共 {total} 项，此处显示前 {shown} 项。',
  'long.more': { other: '再显示 {n} 项' },
} as const satisfies Translation<typeof english, 'zh'>;
