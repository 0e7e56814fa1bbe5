import type { Message } from '../words.ts';

/** What is said of working without a network. */
export const offline = {
  'offline.used': 'Works without a network, with what has been used so far.',
  'offline.all': 'All of this page works without a network.',
  'offline.keep': 'Make all of it available offline ({size} MB)',
  'offline.keeping': 'Fetching … {done} of {size} MB',
  'offline.failed': 'Not everything could be fetched.',
  'offline.newer': 'A newer version of this page is there.',
  'offline.take': 'Load it now',
} as const satisfies Record<string, Message>;
