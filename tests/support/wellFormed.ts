import { DOMParser, type Document, onErrorStopParsing } from '@xmldom/xmldom';

/**
 * An XML part as a strict parser reads it.
 * @throws Error naming the part, where it is not well-formed
 */
export function wellFormed(xml: string, name: string): Document {
  const illegal = [...xml].find(
    (character) => !/[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(character),
  );
  if (illegal !== undefined) throw new Error(`${name}: a character that XML does not allow`);
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
