import { isOn, numberOf, readChildren } from './content.ts';
import type { XmlElement, XmlReader } from './xmlReader.ts';

/** What is read of the way a run looks: what bears on its words. */
export type RunLook = {
  bold?: boolean;
  hidden?: boolean;
  raised?: boolean;
  struck?: boolean;
  style?: string;
};

/** What is read of a paragraph's properties. `level` from 1; 0 where it is told to be body text. */
export type ParagraphLook = {
  style?: string;
  level?: number;
  /** In a list; false where it is taken out of the one its style puts it in. */
  numbered?: boolean;
  /** Its end was deleted, so that it goes on in the next one. */
  endDeleted?: boolean;
};

/** Reads `w:rPr`. */
export function readRunLook(xml: XmlReader): RunLook & { deleted?: boolean } {
  const look: RunLook & { deleted?: boolean } = {};
  readChildren(xml, (element) => {
    const value = element.attributes.get('w:val') ?? '';
    if (element.name === 'w:b') look.bold = isOn(element);
    else if (element.name === 'w:vanish') look.hidden = isOn(element);
    else if (element.name === 'w:vertAlign') look.raised = value === 'superscript';
    else if (element.name === 'w:strike' || element.name === 'w:dstrike') look.struck ||= isOn(element);
    else if (element.name === 'w:rStyle') look.style = value;
    else if (element.name === 'w:del' || element.name === 'w:moveFrom') look.deleted = true;
  });
  return look;
}

/** Reads `w:numPr`: list 0 is none. */
function readNumbered(xml: XmlReader): boolean | undefined {
  let numbered: boolean | undefined;
  readChildren(xml, (element) => {
    if (element.name === 'w:numId') numbered = numberOf(element) !== 0;
  });
  return numbered;
}

/** `w:outlineLvl` counts from 0; 9 is body text. */
function levelOf(element: XmlElement): number {
  const outline = numberOf(element) ?? 9;
  return outline >= 0 && outline < 9 ? outline + 1 : 0;
}

/** Reads `w:pPr`, in a paragraph or a style. */
export function readParagraphLook(xml: XmlReader): ParagraphLook {
  const look: ParagraphLook = {};
  readChildren(xml, (element) => {
    if (element.name === 'w:pStyle') look.style = element.attributes.get('w:val') ?? '';
    else if (element.name === 'w:outlineLvl') look.level = levelOf(element);
    else if (element.name === 'w:numPr') {
      const numbered = readNumbered(xml);
      if (numbered !== undefined) look.numbered = numbered;
    } else if (element.name === 'w:rPr' && readRunLook(xml).deleted) look.endDeleted = true;
  });
  return look;
}
