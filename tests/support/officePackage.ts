import path from 'node:path';
import type { Document, Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { wellFormed } from './wellFormed.ts';

/** The parts of an Office file: XML parts as documents, all as bytes. */
export type OfficePackage = { parts: Record<string, Uint8Array>; xml: Map<string, Document> };

/** @throws Error naming a part that is not well-formed */
export function openPackage(bytes: Uint8Array): OfficePackage {
  const parts = unzipSync(bytes);
  const xml = new Map(
    Object.entries(parts)
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, part]) => [name, wellFormed(strFromU8(part), name)]),
  );
  return { parts, xml };
}

export const elementsIn = (document: Document | Element | undefined, name: string): Element[] => [
  ...(document?.getElementsByTagName(name) ?? []),
];

const attributesOf = (document: Document | undefined, element: string, attribute: string): string[] =>
  elementsIn(document, element).map((one) => one.getAttribute(attribute) ?? '');

/** Relationships that lead nowhere, and uses of one that is not declared. */
export function brokenRelationships({ parts, xml }: OfficePackage): string[] {
  return [...xml].flatMap(([name, document]) => {
    if (!name.endsWith('.rels')) return [];
    const owner = path.posix.join(path.posix.dirname(name), '..', path.posix.basename(name, '.rels'));
    const declared = elementsIn(document, 'Relationship');
    const missing = declared
      .filter((one) => one.getAttribute('TargetMode') !== 'External')
      .map((one) => one.getAttribute('Target') ?? '')
      .map((target) =>
        target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(owner), target),
      )
      .filter((target) => !(target in parts))
      .map((target) => `${name}: ${target} is not there`);
    const ids = new Set(declared.map((one) => one.getAttribute('Id')));
    const text = strFromU8(parts[owner] ?? new Uint8Array());
    const used = [...text.matchAll(/ r:(?:id|embed|link)="([^"]+)"/g)].map(([, id = '']) => id);
    return [...missing, ...used.filter((id) => !ids.has(id)).map((id) => `${owner}: ${id} is not declared`)];
  });
}

/** Parts that no content type covers. */
export function untypedParts({ parts, xml }: OfficePackage): string[] {
  const types = xml.get('[Content_Types].xml');
  if (!types) return ['[Content_Types].xml'];
  const endings = new Set(attributesOf(types, 'Default', 'Extension'));
  const names = new Set(attributesOf(types, 'Override', 'PartName'));
  return Object.keys(parts).filter(
    (name) =>
      name !== '[Content_Types].xml' &&
      !endings.has(name.slice(name.lastIndexOf('.') + 1)) &&
      !names.has(`/${name}`),
  );
}

/** Parts with two shapes of one number. */
export function doubledShapes({ xml }: OfficePackage): string[] {
  return [...xml].flatMap(([name, document]) => {
    const ids = attributesOf(document, 'p:cNvPr', 'id');
    return ids.length === new Set(ids).size ? [] : [name];
  });
}

type Cells = (string | number | null)[][];

/** The figures a chart shows: names of the series above, then a row a category. */
export function chartCache(document: Document): Cells {
  const pointsOf = (element: Element | undefined): (string | null)[] => {
    const [count] = elementsIn(element, 'c:ptCount');
    const values = new Array<string | null>(Number(count?.getAttribute('val') ?? 0)).fill(null);
    for (const point of elementsIn(element, 'c:pt')) {
      values[Number(point.getAttribute('idx'))] = elementsIn(point, 'c:v')[0]?.textContent ?? null;
    }
    return values;
  };
  const series = elementsIn(document, 'c:ser');
  const names = series.map((one) => pointsOf(elementsIn(one, 'c:tx')[0])[0] ?? null);
  const categories = pointsOf(elementsIn(series[0], 'c:cat')[0]);
  const columns = series.map((one) => pointsOf(elementsIn(one, 'c:val')[0]));
  return [
    [null, ...names],
    ...categories.map((name, row) => [
      name,
      ...columns.map((column) => {
        const value = column[row];
        return value === null || value === undefined ? null : Number(value);
      }),
    ]),
  ];
}

/** The first sheet of a workbook inside a package, as another program reads it. */
export async function workbookCells(bytes: Uint8Array | undefined): Promise<Cells> {
  const [sheet] = await readSheets(Buffer.from(bytes ?? []));
  return (sheet?.data ?? []).map((row) =>
    row.map((cell) => (typeof cell === 'number' || cell === null ? cell : String(cell))),
  );
}

/** The words of each slide in order, those of its charts among them. */
export function wordsOnPages({ xml }: OfficePackage): string[] {
  const pages = [...xml.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  return pages.map((_, index) => {
    const name = `slide${index + 1}.xml`;
    const charts = attributesOf(xml.get(`ppt/slides/_rels/${name}.rels`), 'Relationship', 'Target')
      .filter((target) => target.includes('/charts/'))
      .map((target) => xml.get(path.posix.resolve('/ppt/slides', target).slice(1)));
    const texts = [
      ...elementsIn(xml.get(`ppt/slides/${name}`), 'a:t'),
      ...charts.flatMap((chart) => elementsIn(chart, 'c:v')),
    ];
    return texts.map(({ textContent }) => textContent).join(' ');
  });
}
