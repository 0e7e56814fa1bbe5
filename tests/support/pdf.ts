import { extractText, getDocumentProxy } from 'unpdf';

/** The words of a PDF page by page, wherever its lines break. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, ' '));
}

export const wordsOf = async (pdf: Uint8Array): Promise<string> => (await pagesOf(pdf)).join(' ');
