/** What is open or on around the slide, in this window alone. */
export type StageState = {
  overview: boolean;
  notes: boolean;
  captions: boolean;
  pointer: boolean;
  help: boolean;
  /** A number being typed. */
  digits: string;
  /** Said once, where something could not be done. */
  notice: 'blocked' | 'noFullScreen' | null;
};

export const stageAtFirst: StageState = {
  overview: false,
  notes: false,
  captions: false,
  pointer: false,
  help: false,
  digits: '',
  notice: null,
};

export type StageAction =
  | { kind: 'toggle'; what: 'overview' | 'notes' | 'captions' | 'pointer' | 'help' }
  | { kind: 'digit'; digit: string }
  /** Another slide: what belonged to the one before goes. */
  | { kind: 'moved' }
  | { kind: 'blocked' }
  | { kind: 'no-full-screen' };

/** A deck has at most so many digits. */
const mostDigits = 4;

export function stageAfter(state: StageState, action: StageAction): StageState {
  switch (action.kind) {
    case 'toggle':
      return { ...state, [action.what]: !state[action.what], digits: '', notice: null };
    case 'digit':
      return { ...state, digits: `${state.digits}${action.digit}`.slice(-mostDigits) };
    case 'moved':
      return { ...state, overview: false, digits: '', notice: null };
    case 'blocked':
      return { ...state, notes: true, notice: 'blocked' };
    case 'no-full-screen':
      return { ...state, notice: 'noFullScreen' };
    default:
      return action satisfies never;
  }
}
