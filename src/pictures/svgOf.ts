import type { Drawing, Mark, Role, Run, Shape, Stroke } from './drawing.ts';

/** An SVG element before a hand makes it: attributes in React's spelling. */
export type SvgElement = {
  name: 'svg' | 'line' | 'rect' | 'circle' | 'path' | 'text' | 'tspan';
  attributes: Record<string, string | number>;
  content: SvgElement[] | string;
};

/** How a hand says lengths and colours. */
export type Paint = { length: (pixels: number) => string | number; colour: (role: Role) => string };

type Attributes = SvgElement['attributes'];

const percent = (fraction: number): string => `${Number((fraction * 100).toFixed(3))}%`;
const element = (name: SvgElement['name'], attributes: Attributes, content: SvgElement['content'] = []) => ({
  name,
  attributes,
  content,
});

function strokeOf({ length, colour }: Paint, { role, width, dashed }: Stroke): Attributes {
  return {
    stroke: colour(role),
    strokeWidth: length(width),
    ...(dashed && { strokeDasharray: `${length(3)} ${length(2.5)}` }),
  };
}

function paintOf(paint: Paint, { fill, stroke }: { fill: Role; stroke?: Stroke }): Attributes {
  return { fill: paint.colour(fill), ...(stroke && strokeOf(paint, stroke)) };
}

function runOf({ length, colour }: Paint, { text, role, bold, size }: Run): SvgElement {
  const type = { ...(bold && { fontWeight: 700 }), ...(size !== undefined && { fontSize: length(size) }) };
  return element('tspan', { fill: colour(role), ...type }, text);
}

function textOf(paint: Paint, mark: Mark & { kind: 'text' }): SvgElement {
  const { length, colour } = paint;
  const place = { x: length(mark.x), y: length(mark.y) };
  // A border of paper keeps letters clear of a line that passes behind them.
  const border = { stroke: colour('paper'), strokeWidth: length(4), paintOrder: 'stroke' };
  const anchor = mark.anchor === 'start' ? {} : { textAnchor: mark.anchor };
  const type = { fontSize: length(mark.size), ...border, strokeLinejoin: 'round', ...anchor };
  const runs = mark.runs.map((run) => runOf(paint, run));
  if (!mark.upright) return element('text', { ...place, ...type }, runs);
  // A rotation knows no unit of length, so that a nested picture carries the place.
  const text = element('text', { transform: 'rotate(-90)', ...type }, runs);
  return element('svg', { ...place, overflow: 'visible' }, [text]);
}

/** Tip of an arrow, 9 px long: a path knows no unit of length, so that a box of its own gives it one. */
function tipOf({ length, colour }: Paint, { x, y, points, role }: Mark & { kind: 'tip' }): SvgElement {
  const d = points === 'right' ? 'M0 0L9 5L0 10z' : 'M9 0L0 5L9 10z';
  const path = element('path', { d, fill: colour(role) });
  const left = points === 'right' ? x - 9 : x;
  const box = { x: length(left), y: length(y - 5), width: length(9), height: length(10) };
  return element('svg', { ...box, viewBox: '0 0 9 10' }, [path]);
}

function markOf(paint: Paint, mark: Mark): SvgElement {
  const { length } = paint;
  switch (mark.kind) {
    case 'line': {
      const ends = { x1: length(mark.x1), y1: length(mark.y1), x2: length(mark.x2), y2: length(mark.y2) };
      return element('line', { ...ends, ...strokeOf(paint, mark.stroke) });
    }
    case 'rect': {
      const { x, y, width, height, round = 0 } = mark;
      const box = { x: length(x), y: length(y), width: length(width), height: length(height) };
      return element('rect', { ...box, rx: length(round), ...paintOf(paint, mark) });
    }
    case 'circle':
      return element('circle', {
        cx: length(mark.x),
        cy: length(mark.y),
        r: length(mark.radius),
        ...paintOf(paint, mark),
      });
    case 'tip':
      return tipOf(paint, mark);
    case 'text':
      return textOf(paint, mark);
    default:
      return mark satisfies never;
  }
}

function shapeOf(paint: Paint, shape: Shape): SvgElement {
  const { length } = paint;
  switch (shape.kind) {
    case 'span-line': {
      const ends = {
        x1: percent(shape.from),
        x2: percent(shape.to),
        y1: length(shape.y),
        y2: length(shape.toY ?? shape.y),
      };
      return element('line', { ...ends, ...strokeOf(paint, shape.stroke) });
    }
    case 'span-rect': {
      const { from, to, y, height, round = 0 } = shape;
      const box = { x: percent(from), width: percent(to - from), y: length(y), height: length(height) };
      return element('rect', { ...box, rx: length(round), ...paintOf(paint, shape) });
    }
    case 'place':
      // A nested picture carries the fraction; what it holds is drawn in lengths from there.
      return element(
        'svg',
        { x: percent(shape.at), overflow: 'visible' },
        shape.marks.map((mark) => markOf(paint, mark)),
      );
    default:
      return shape satisfies never;
  }
}

/** The elements of a drawing, for whichever hand makes them. */
export function svgElementsOf(drawing: Drawing, paint: Paint): SvgElement[] {
  return drawing.shapes.map((shape) => shapeOf(paint, shape));
}
