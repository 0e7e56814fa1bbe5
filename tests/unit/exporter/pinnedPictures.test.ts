import { describe, expect, it } from 'vitest';
import { type ExportInput, pictureIds } from '../../../src/exporter/exportFormat.ts';
import { svg } from '../../../src/exporter/formats/svg.ts';
import { briefOf } from '../../support/brief.ts';
import { pinnedInputs, textOf } from '../../support/pinnedWords.ts';
import { wellFormed } from '../../support/wellFormed.ts';

/** A picture by its size, its words, and the bars and swatches in it; where the lines run is held elsewhere. */
async function readablePicture(input: ExportInput): Promise<string> {
  const text = await textOf(svg, input);
  if (text === '') return 'none';
  const root = wellFormed(text, 'picture').documentElement;
  const parts = ['title', 'desc', 'rect', 'text'].flatMap((name) => [
    ...(root?.getElementsByTagName(name) ?? []),
  ]);
  return [text.slice(0, text.indexOf('>') + 1), ...parts.map(briefOf)].join('\n');
}

describe('pictures that are taken home, light and dark', () => {
  it.each(pinnedInputs)('change on purpose only: %s', async (name, input) => {
    const pictures = await Promise.all(
      pictureIds.map((picture, index) =>
        readablePicture({
          ...input,
          picture: { picture, theme: index % 2 === 0 ? 'light' : 'dark', scale: 1 },
        }),
      ),
    );
    await expect(`${pictures.join('\n\n')}\n`).toMatchFileSnapshot(`pinned/${name}.svg.txt`);
  });
});
