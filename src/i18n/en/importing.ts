import type { Message } from '../words.ts';

/** What is said while a report is read from a file: findings, and why a file is turned down. */
export const importing = {
  'rejected.empty': 'The file is empty.',
} as const satisfies Record<string, Message>;

export type FindingKey = keyof typeof importing;
