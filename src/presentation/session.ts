/*
 * The name of a window tells its part in which presentation. It stays over a reload and is nowhere in the address, so
 * that an address passed on shows the slide, and two presentations on one machine do not mix.
 */
export type Part = 'stage' | 'presenter';
export type Session = { part: Part; id: string };

const pattern = /^focus-group-(stage|presenter)-([0-9a-f]{16})$/;

export function sessionOf(windowName: string): Session | null {
  const [, part, id] = pattern.exec(windowName) ?? [];
  if (id === undefined) return null;
  return { part: part === 'presenter' ? 'presenter' : 'stage', id };
}

export const windowName = ({ part, id }: Session): string => `focus-group-${part}-${id}`;

export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
