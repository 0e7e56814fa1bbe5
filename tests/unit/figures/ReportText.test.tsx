// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { ReportText } from '../../../src/figures/ReportText.tsx';
import { mount } from '../../support/mount.tsx';

const shown = async (words: string) => (await mount(<ReportText>{words}</ReportText>)).page.textContent;

it('Words of a report stand whole, and of a line without end the beginning, with a mark', async () => {
  expect(await shown('a'.repeat(10_000))).toBe('a'.repeat(10_000));
  expect(await shown('a'.repeat(10_001))).toBe(`${'a'.repeat(10_000)}…`);
});
