import type { offline as english } from '../en/offline.ts';
import type { Translation } from '../translation.ts';

/** What is said of working without a network. */
export const offline = {
  'offline.used': 'تعمل الصفحة دون شبكة، بما استُعمل منها حتى الآن.',
  'offline.all': 'تعمل هذه الصفحة كلها دون شبكة.',
  'offline.keep': 'إتاحة الصفحة كلها دون اتصال ({size} ميغابايت)',
  'offline.keeping': 'جارٍ الجلب… {done} من {size} ميغابايت',
  'offline.failed': 'لم يُجلب كل شيء.',
  'offline.newer': 'تتوفر نسخة أحدث من هذه الصفحة.',
  'offline.take': 'تحميلها الآن',
} as const satisfies Translation<typeof english, 'ar'>;
