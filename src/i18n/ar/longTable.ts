import type { longTable as english } from '../en/longTable.ts';
import type { Translation } from '../translation.ts';

/** What is said around a table of very many rows, and around other long lists. */
export const longTable = {
  'long.rows': 'صفوف الجدول',
  'long.keys':
    'لا تحمل الصفحة إلا الصفوف القريبة من هذا الموضع. ينقل المفتاحان ↑ و↓ من صف إلى الذي يليه، وPage Up وPage Down إلى أبعد من ذلك، وHome وEnd إلى الصف الأول والأخير؛ وينقل Ctrl F إلى البحث الذي يشمل جميع الصفوف.',
  'long.printed':
    'الصفوف المطبوعة: أول {shown} من {total}. ويضم الملف «النواتج المستهدفة CSV» من قائمة التصدير جميع الصفوف.',
  'long.shown': 'يظهر هنا أول {shown} من {total}.',
  'long.more': {
    zero: 'لا مزيد',
    one: 'عرض واحد آخر',
    two: 'عرض اثنين آخرين',
    few: 'عرض {n} أخرى',
    many: 'عرض {n} أخرى',
    other: 'عرض {n} أخرى',
  },
} as const satisfies Translation<typeof english, 'ar'>;
