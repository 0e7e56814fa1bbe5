// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Sentence } from '../../../src/figures/Sentence.tsx';
import { mount } from '../../support/mount.tsx';

/** What stays in one line with each button. */
async function keptWith(pieces: readonly unknown[]): Promise<string[]> {
  const children = pieces.map((piece) =>
    Array.isArray(piece) ? (
      <button key={String(piece)} type="button">
        {piece}
      </button>
    ) : (
      String(piece)
    ),
  );
  const { page } = await mount(
    <p>
      <Sentence>{children}</Sentence>
    </p>,
  );
  expect(page.textContent).toBe(pieces.flat().join(''));
  return [...page.querySelectorAll('button')].map((button) => {
    const around = button.parentElement;
    return (around?.tagName === 'SPAN' ? around : button).textContent;
  });
}

it.each([
  ['English', ['Held: ', ['2 meetings'], ', and ', ['3'], '.'], ['2 meetings,', '3.']],
  [
    'French',
    ['Tenu : ', ['2 réunions'], '\u00a0; date\u00a0: ', ['mai'], '.'],
    ['2 réunions\u00a0;', 'mai.'],
  ],
  ['Chinese', ['已召开 ', ['2 次会议'], '，', ['3'], '个。'], ['2 次会议，', '3']],
  ['Arabic', ['في ', ['37 وثيقة'], '، و', ['12 وثيقة'], '.'], ['37 وثيقة،', 'و12 وثيقة.']],
])('In %s a sign stays with the words it belongs to', async (_, pieces, kept) => {
  expect(await keptWith(pieces)).toEqual(kept);
});

it('Words that can be pressed and have none beside them stay as they are', async () => {
  expect(await keptWith(['in ', ['4'], ' of ', ['5 working groups']])).toEqual(['4', '5 working groups']);
});
