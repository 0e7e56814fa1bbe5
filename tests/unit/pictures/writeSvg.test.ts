// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pictureColours } from '../../../src/exporter/pictureColours.ts';
import { layoutTimeline } from '../../../src/pictures/layoutTimeline.ts';
import { timelinePictureOf } from '../../../src/pictures/timelinePicture.ts';
import { writeSvg } from '../../../src/pictures/writeSvg.ts';
import { heldMeeting, reportOf } from '../../support/datedReports.ts';
import { english } from '../../support/english.ts';

function written(place: string): string {
  const picture = timelinePictureOf(reportOf({ meetings: [heldMeeting(place, '2018-02-05')] }), english);
  if (picture === null) throw new Error('no picture');
  const drawing = layoutTimeline(picture, english, 832);
  const settings = {
    width: 900,
    title: 'T & D',
    description: place,
    colours: pictureColours.light,
    font: 'Arial',
    direction: 'ltr',
    language: 'fr',
    own: { language: 'en', names: ['Bern & Thun'] },
  } as const;
  return writeSvg(drawing, settings);
}

describe('writeSvg', () => {
  it('writes well-formed XML whatever a name holds', () => {
    const text = written('A<b>&"c"\u0001\ud800');
    for (const forbidden of ['\u0001', '\ud800']) expect(text).not.toContain(forbidden);
    const document = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(document.querySelector('parsererror')).toBeNull();
    expect(document.querySelector('title')?.textContent).toBe('T & D');
    expect([...document.querySelectorAll('tspan')].map((run) => run.textContent)).toContain('A<b>&"c"');
  });

  it('marks the report’s words by their language in a text of another', () => {
    const text = written('Bern & Thun');
    expect(text).toMatch(/^<svg [^>]*xml:lang="fr"/);
    expect(text).toContain('<tspan xml:lang="en">Bern &amp; Thun</tspan>');
    expect(written('Lausanne')).not.toContain('xml:lang="en"');
  });

  it('spells attributes as SVG does and takes sizes and colours as given', () => {
    const text = written('Bern');
    expect(text).toContain('stroke-width="');
    expect(text).toContain('paint-order="stroke"');
    expect(text).toMatch(/^<svg [^>]*width="900"/);
    expect(text).toContain('fill="#16191d"');
    expect(text).not.toMatch(/var\(|rem|style=/);
  });
});
