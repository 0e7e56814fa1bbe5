import type { offline as english } from '../en/offline.ts';
import type { Translation } from '../translation.ts';

/** What is said of working without a network. */
export const offline = {
  'offline.used': '没有网络也能使用，限于已用过的部分。',
  'offline.all': '没有网络也能使用本页的全部内容。',
  'offline.keep': '全部保存以供离线使用（{size} MB）',
  'offline.keeping': '正在获取……{done} / {size} MB',
  'offline.failed': '未能获取全部内容。',
  'offline.newer': '本页有新版本。',
  'offline.take': '立即加载',
} as const satisfies Translation<typeof english, 'zh'>;
