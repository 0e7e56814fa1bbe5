import type { Office } from '../../domain/leadership.ts';
import type { PlainKey } from '../../i18n/words.ts';

export const roleWords = {
  chairman: 'leadership.chairman',
  'vice-chairman': 'leadership.viceChairman',
} as const satisfies Record<Office['role'], PlainKey>;
