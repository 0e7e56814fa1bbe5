import { describe, expect, it } from 'vitest';
import { stageAfter, stageAtFirst } from '../../../src/presentation/stageState.ts';

describe('the stage', () => {
  it('collects the digits of a number, and forgets them when the slide turns', () => {
    const typed = ['1', '2'].reduce(
      (state, digit) => stageAfter(state, { kind: 'digit', digit }),
      stageAtFirst,
    );
    expect(typed.digits).toBe('12');
    expect(stageAfter(typed, { kind: 'moved' }).digits).toBe('');
  });

  it('shows the notes where their own window is blocked, and says so until the slide turns', () => {
    const blocked = stageAfter(stageAtFirst, { kind: 'blocked' });
    expect(blocked).toMatchObject({ notes: true, notice: 'blocked' });
    expect(stageAfter(blocked, { kind: 'moved' })).toMatchObject({ notes: true, notice: null });
  });

  it('keeps captions and pointer from slide to slide, but not the overview', () => {
    const on = (['captions', 'pointer', 'overview'] as const).reduce(
      (state, what) => stageAfter(state, { kind: 'toggle', what }),
      stageAtFirst,
    );
    expect(stageAfter(on, { kind: 'moved' })).toMatchObject({
      captions: true,
      pointer: true,
      overview: false,
    });
  });
});
