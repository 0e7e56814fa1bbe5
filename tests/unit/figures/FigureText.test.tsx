// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { countOf, derive, type Figure } from '../../../src/analysis/figure.ts';
import { FigureText } from '../../../src/figures/FigureText.tsx';
import {
  approximate,
  corrected,
  notStated,
  stated,
  toBeConfirmed,
  toBeDetermined,
} from '../../support/builders.ts';
import { mount, textOf } from '../../support/mount.tsx';

const half = (figure: Figure): Figure => derive('change', [figure], (value: number) => value / 2);

const shown: [string, Figure, string][] = [
  ['stated', stated(64), '64'],
  ['a zero that is stated', stated(0), '0'],
  ['approximate', approximate(64), 'about 64'],
  ['to be confirmed', toBeConfirmed(64), '64 TBC to be confirmed'],
  ['to be determined', toBeDetermined, 'TBD to be determined'],
  ['not stated', notStated, 'not stated'],
  ['corrected', corrected(64, 46), '64 corrected from 46'],
  ['corrected where nothing stood', corrected(64, null), '64'],
  ['derived', half(stated(64)), '=derived: 32'],
  ['derived from what is approximate', half(approximate(64)), '=derived: about 32'],
  ['derived from what is not stated', half(notStated), 'not stated'],
  ['counted', countOf([stated('a'), stated('b')]), '=derived: 2'],
];

it.each(shown)('A figure that is %s says so', async (_, figure, text) => {
  const { page } = await mount(<FigureText figure={figure}>{(value) => value}</FigureText>);
  expect(textOf(page)).toBe(text);
});

it('A derived figure that carries its sign has no second mark for the eye', async () => {
  const figure = half(stated(-34));
  const { page } = await mount(
    <FigureText figure={figure} signed>
      {(value) => value}
    </FigureText>,
  );
  expect(textOf(page)).toBe('derived: -17');
  expect(page.querySelector('[aria-hidden="true"]')).toBeNull();
});
