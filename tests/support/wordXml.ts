/* The XML of what the `docx` library hands its own writer: { "w:p": [{ _attr: { "w:id": 1 } }, { "w:t": ["Text"] }] }. */

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

const escaped = (value: unknown): string =>
  String(value).replace(/[&"'<>]/g, (character) => escapes[character] ?? character);

function attributesOf(part: unknown): string | null {
  if (typeof part !== 'object' || part === null || !('_attr' in part)) return null;
  return Object.entries(Object(part._attr))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function elementOf(name: string, inner: unknown): string {
  // An element that only has attributes, or nothing, comes without a list.
  if (!Array.isArray(inner)) return `<${name}${attributesOf(inner) ?? ''}/>`;
  const attributes = inner.map((part) => attributesOf(part) ?? '').join('');
  const content = inner.map((part) => (attributesOf(part) === null ? xmlOf(part) : '')).join('');
  return `<${name}${attributes}>${content}</${name}>`;
}

export function xmlOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return escaped(node);
  return Object.entries(node)
    .map(([name, inner]) => elementOf(name, inner))
    .join('');
}
