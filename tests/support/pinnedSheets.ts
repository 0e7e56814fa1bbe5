import type { Element } from '@xmldom/xmldom';
import { briefOf, briefPart } from './brief.ts';
import { elementsIn, type OfficePackage } from './officePackage.ts';

/** A workbook as text: its properties, its styles, and each sheet with its columns, rows, and the kind of each cell. */
export function readableSheets({ parts, xml }: OfficePackage): string {
  const shared = elementsIn(xml.get('xl/sharedStrings.xml'), 'si').map((one) =>
    elementsIn(one, 't')
      .map(({ textContent }) => textContent)
      .join(''),
  );
  const cellOf = (cell: Element): string => {
    const value = elementsIn(cell, 'v')[0]?.textContent ?? '';
    const said = cell.getAttribute('t') === 's' ? JSON.stringify(shared[Number(value)]) : value;
    return `${cell.getAttribute('r')}/${cell.getAttribute('s')} ${said}`.trimEnd();
  };
  const sheets = [...xml.keys()].filter((name) => name.startsWith('xl/worksheets/')).sort();
  const told = sheets.map((name) => {
    const sheet = xml.get(name);
    const around = ['sheetPr', 'sheetView', 'pageSetup'].flatMap((part) => elementsIn(sheet, part));
    const widths = elementsIn(sheet, 'col').map((one) => one.getAttribute('width'));
    const rows = elementsIn(sheet, 'row').map((row) => elementsIn(row, 'c').map(cellOf).join(' | '));
    const head = around.map((one) => briefOf(one)).join(' ');
    return [`== ${name}`, head, `widths ${widths.join(' ')}`, ...rows].join('\n');
  });
  const whole = ['docProps/core.xml', 'xl/workbook.xml', 'xl/styles.xml'].map(
    (name) => `== ${name}\n${briefPart(xml.get(name))}`,
  );
  return `${[Object.keys(parts).sort().join('\n'), ...whole, ...told].join('\n\n')}\n`;
}
