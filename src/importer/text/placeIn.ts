/** Where a text holds its character at an index: line and character in it, both from 1, as words. */
export function placeIn(text: string, index: number): { line: string; column: string } {
  const lines = text.slice(0, index).split(/\r\n|[\n\r]/);
  return { line: String(lines.length), column: String((lines.at(-1)?.length ?? 0) + 1) };
}
