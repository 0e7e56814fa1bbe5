import { createHash } from 'node:crypto';

/** What a content-security-policy asks for before it runs an inline script or style: `'sha256-…'`. */
export function hashOf(inline: string): string {
  return `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
}

/** The policy of a page that loads nothing but itself and runs inline only what is given here. */
export function contentPolicy(inline: { scripts: string[]; styles: string[] }): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${inline.scripts.map(hashOf).join(' ')}`,
    `style-src 'self' ${inline.styles.map(hashOf).join(' ')}`,
    // Pictures that the page makes itself, to be saved as files.
    "img-src 'self' blob:",
    "worker-src 'self'",
    // The one file that lies beside the page, to be saved with another report inside.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // The one policy gives the address of the worker that reads files, and no other.
    'trusted-types reading',
  ].join('; ');
}

/**
 * The policy of the one file: it loads nothing at all, and runs what is given here.
 * @param parts hashes of the scripts that it holds packed
 */
export function oneFilePolicy(inline: { scripts: string[]; styles: string[] }, parts: string[]): string {
  return [
    "default-src 'none'",
    `script-src ${[...inline.scripts.map(hashOf), ...parts].join(' ')}`,
    `style-src ${inline.styles.map(hashOf).join(' ')}`,
    // Pictures that the page makes itself, to be saved as files; and its icon.
    'img-src blob: data:',
    // The worker that reads files, whose script the page holds packed.
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types reading parts',
  ].join('; ');
}
