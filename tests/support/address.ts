/** Where the dashboard stands that the tests look at: at a host, or as the one file on a disk. */
let dashboard = '/';

export function lookAt(start: string): void {
  dashboard = start;
}

/** Its address with a fragment, such as "#/present/3". */
export const addressOf = (fragment = ''): string => `${dashboard}${fragment}`;
