/** What a key asks the stage for. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'go'
  | 'leave'
  | 'overview'
  | 'black'
  | 'white'
  | 'full-screen'
  | 'presenter'
  | 'notes'
  | 'captions'
  | 'pointer'
  | 'help';

export type Asked = { command: Command } | { digit: string };

/** Keys that no text is made of: they always work. Clickers send Page Up and Page Down. */
const named: Record<string, Command> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'go',
  Escape: 'leave',
};

/** Single characters: they can be switched off, since speech input and slips of the hand type them unasked. */
const letters: Record<string, Command> = {
  o: 'overview',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  f: 'full-screen',
  s: 'presenter',
  n: 'notes',
  c: 'captions',
  p: 'pointer',
  h: 'help',
  '?': 'help',
};

/** Where one reads from the right, slides go on to the left. */
const turnedRound: Record<string, string> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };

type Hearing = {
  /** False leaves out all single characters. */
  withLetters: boolean;
  direction: 'ltr' | 'rtl';
};

/** What a key asks for; null where it asks for nothing. */
export function askedBy(key: string, { withLetters, direction }: Hearing): Asked | null {
  const command = named[(direction === 'rtl' ? turnedRound[key] : undefined) ?? key];
  if (command) return { command };
  if (!withLetters) return null;
  if (/^\d$/.test(key)) return { digit: key };
  const byLetter = letters[key.toLowerCase()];
  return byLetter ? { command: byLetter } : null;
}
