import { describe, expect, it } from 'vitest';
import { pptx } from '../../../src/exporter/formats/pptx.ts';
import { type PagePicture, pagePicture } from '../../../src/exporter/pptx/pictures.ts';
import type { Drawing } from '../../../src/pictures/drawing.ts';
import { aMeeting } from '../../support/builders.ts';
import { anExport, exportWords } from '../../support/exportInput.ts';
import { elementsIn, openPackage } from '../../support/officePackage.ts';
import { wordsIn } from '../../support/pinned.ts';
import { arabicWords, bytesOf } from '../../support/pinnedWords.ts';
import { aReport } from '../../support/report.ts';

/** A drawing of so many pixels, with one word where its lines begin. */
const drawingOf = (minWidth: number, height: number): Drawing => ({
  minWidth,
  height,
  shapes: [
    {
      kind: 'place',
      at: 0.25,
      marks: [{ kind: 'text', x: 0, y: 20, size: 16, anchor: 'start', runs: [{ text: 'W3C', role: 'ink' }] }],
    },
  ],
});

const spoken = ['SG13 sent one.', 'W3C sent one.'];

/** The picture as it stands on a page, and what it is drawn from. */
async function pictured(
  drawing: Drawing,
  words = exportWords,
  notes = spoken,
): Promise<PagePicture & { svg: string; scale: number }> {
  const asked = { svg: '', scale: 0 };
  const rasterise = async (svg: string, scale: number) => {
    Object.assign(asked, { svg, scale });
    return new Blob(['dots']);
  };
  const slide = { title: 'Two bodies sent statements', notes };
  return { ...(await pagePicture({ drawing, unit: 1 }, slide, { words, rasterise })), ...asked };
}

const shareOf = (drawing: Drawing) => pictured(drawing).then(({ box }) => box);

describe('a picture on a page of its own', () => {
  it('is as wide as the page’s text where it is wide, in the middle between title and foot', async () => {
    const { x, y, w, h } = await shareOf(drawingOf(1200, 300));
    expect([x, w, h]).toEqual([0.667, 12, 3]);
    expect(y - 1.98).toBeCloseTo(6.6 - (y + h));
  });

  it('is as high as there is room where it is high, in the middle of the page’s width', async () => {
    const { x, y, w, h } = await shareOf(drawingOf(462, 924));
    expect([y, h]).toEqual([1.98, 4.62]);
    expect(w).toBeCloseTo(2.31);
    expect(x - 0.667).toBeCloseTo(12.667 - (x + w));
  });

  it('is told in the words that are spoken to it, and drawn three times as fine as a screen needs', async () => {
    const { altText, data, svg, scale } = await pictured(drawingOf(1200, 300));
    expect(altText).toBe('SG13 sent one. W3C sent one.');
    expect(data).toBe(`image/png;base64,${Buffer.from('dots').toString('base64')}`);
    expect(svg).toContain('<desc id="description">SG13 sent one. W3C sent one.</desc>');
    expect(scale).toBe(3);
  });

  it('has at the right what stands at the left where readers begin at the right', async () => {
    const { svg } = await pictured(drawingOf(1200, 300));
    expect(svg).toContain('direction="ltr"');
    expect(svg).toContain('x="25%"');
    const turned = (await pictured(drawingOf(1200, 300), arabicWords)).svg;
    expect(turned).toContain('direction="rtl"');
    expect(turned).toContain('x="75%"');
  });
});

describe('what a chart or a picture shows is told in sentences as the language has them', () => {
  const chinese = { ...exportWords, page: wordsIn('zh') };
  const report = aReport({ meetings: [aMeeting({ totalParticipants: 12 })] });

  it.each([
    ['English', exportWords, 'Participants. Geneva: 12 took part.'],
    ['Chinese', chinese, '参会者。Geneva：12 人参会。'],
  ])(
    'under a chart: %s',
    async (_, words, told) => {
      const { xml } = openPackage(await bytesOf(pptx, { ...anExport({ report }), words }));
      const shown = [...xml.values()].flatMap((part) => elementsIn(part, 'p:graphicFrame'));
      const texts = shown.map((frame) => elementsIn(frame, 'p:cNvPr')[0]?.getAttribute('descr'));
      expect(texts.filter((text) => text)).toEqual([told]);
    },
    120_000,
  );

  it('under a picture: Chinese', async () => {
    const { altText } = await pictured(drawingOf(1200, 300), chinese, ['SG13 一次。', 'W3C 一次。']);
    expect(altText).toBe('SG13 一次。W3C 一次。');
  });
});
