import { DOMParser, type Document, onErrorStopParsing } from '@xmldom/xmldom';

const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * An XML part as a strict parser reads it.
 * @throws Error naming the part, where it is not well-formed
 */
export function wellFormed(xml: string, name: string): Document {
  if (illegal.test(xml)) throw new Error(`${name}: a character that XML does not allow`);
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
