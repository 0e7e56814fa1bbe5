// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pictureColours } from '../../../src/exporter/pictureColours.ts';
import { layoutTimeline } from '../../../src/pictures/layoutTimeline.ts';
import { timelinePictureOf } from '../../../src/pictures/timelinePicture.ts';
import { writeSvg } from '../../../src/pictures/writeSvg.ts';
import { heldMeeting, reportOf } from '../../support/datedReports.ts';
import { english } from '../../support/english.ts';

const settings = {
  width: 900,
  title: 'T & D',
  description: '',
  colours: pictureColours.light,
  font: 'Arial',
  direction: 'ltr',
  language: 'fr',
  own: { language: 'en', names: ['Bern & Thun'] },
} as const;

function written(place: string): string {
  const picture = timelinePictureOf(reportOf({ meetings: [heldMeeting(place, '2018-02-05')] }), english);
  if (picture === null) throw new Error('no picture');
  const drawing = layoutTimeline(picture, english, 832);
  return writeSvg(drawing, { ...settings, description: place });
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

  it('holds its title and description, a ground of paper, and the drawing, each in its place', () => {
    const run = { text: 'a', role: 'ink' } as const;
    const text = { kind: 'text' as const, x: 1 / 3, y: 2, size: 14, anchor: 'start' as const, runs: [run] };
    const drawing = { minWidth: 800, height: 60, shapes: [{ kind: 'place' as const, at: 0, marks: [text] }] };
    const paper = '#fff">';
    const told = {
      title: 'T<',
      description: 'D>',
      font: '\'A B\', "C"',
      language: 'f"r',
      colours: { ...settings.colours, paper },
    };
    expect(writeSvg(drawing, { ...settings, ...told, direction: 'rtl' })).toBe(
      [
        '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="60" viewBox="0 0 900 60" role="img"',
        ' aria-labelledby="title" aria-describedby="description" font-family="\'A B\', &quot;C&quot;"',
        ' direction="rtl" xml:lang="f&quot;r"><title id="title">T&lt;</title>',
        '<desc id="description">D&gt;</desc><rect width="100%" height="100%" fill="#fff&quot;&gt;"/>',
        '<svg x="0%" overflow="visible"><text x="0.33" y="2" font-size="14" stroke="#fff&quot;&gt;"',
        ' stroke-width="4" paint-order="stroke" stroke-linejoin="round">',
        '<tspan fill="#16191d">a</tspan></text></svg></svg>\n',
      ].join(''),
    );
  });

  it('is as wide as it is asked to be, but not narrower than the drawing', () => {
    const widthAt = (minWidth: number) =>
      writeSvg({ minWidth, height: 1, shapes: [] }, settings).slice(39, 51);
    expect([widthAt(899), widthAt(901)]).toEqual([' width="900"', ' width="901"']);
  });

  it('leaves out what XML cannot hold, and nothing else', () => {
    const described = (description: string) =>
      /<desc id="description">(.*)<\/desc>/su.exec(
        writeSvg({ minWidth: 1, height: 1, shapes: [] }, { ...settings, description }),
      )?.[1];
    expect(described('a\u0000\u0008\u000b\u000c\u000e\u001f\ufffe\uffff\udfff\ud800b')).toBe('ab');
    expect(described('a\t\n\r \u007f\ufffd🎉b')).toBe('a\t\n\r \u007f\ufffd🎉b');
  });

  it('keeps signs and language of each of the report’s words, also within a text', () => {
    const runs = [{ text: 'at Bern & Thun <2>', role: 'ink' as const }];
    const text = { kind: 'text' as const, x: 0, y: 0, size: 14, anchor: 'start' as const, runs };
    const drawing = { minWidth: 1, height: 1, shapes: [{ kind: 'place' as const, at: 0, marks: [text] }] };
    expect(writeSvg(drawing, { ...settings, own: { ...settings.own, language: 'e<n' } })).toContain(
      '>at <tspan xml:lang="e&lt;n">Bern &amp; Thun</tspan> &lt;2&gt;</tspan>',
    );
  });
});
