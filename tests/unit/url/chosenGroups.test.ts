import { describe, expect, it } from 'vitest';
import { toggleGroup } from '../../../src/url/chosenGroups.ts';
import { defaultView } from '../../../src/url/viewAddress.ts';
import { fc } from '../../support/properties.ts';

const inOrder = ['1', '2', '3', '4', '5'];
const chosen = (...workingGroups: string[]) => ({ ...defaultView, query: 'policy', workingGroups });

describe('choosing a working group', () => {
  it('adds it in the order of the report', () => {
    expect(toggleGroup(chosen(), '3', inOrder)).toEqual(chosen('3'));
    expect(toggleGroup(chosen('3', '5'), '1', inOrder)).toEqual(chosen('1', '3', '5'));
  });

  it('takes it out where it was chosen, and leaves the rest of the view', () => {
    expect(toggleGroup(chosen('1', '3'), '3', inOrder)).toEqual(chosen('1'));
    expect(toggleGroup(chosen('1'), '1', inOrder)).toEqual(chosen());
  });

  it('twice leaves the view as it was', () => {
    fc.assert(
      fc.property(fc.subarray(inOrder), fc.constantFrom(...inOrder), (groups, one) => {
        const view = chosen(...groups);
        expect(toggleGroup(toggleGroup(view, one, inOrder), one, inOrder)).toEqual(view);
      }),
    );
  });

  it('knows no group but those of the report', () => {
    expect(toggleGroup(chosen(), '9', inOrder)).toEqual(chosen());
  });
});
