/*
 * Names in XML by what their prefixes mean: "w:p" stands for WordprocessingML's p whatever prefix the file uses. Names of
 * namespaces that are not read begin with a colon.
 */

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006';
/** Each in its transitional form and, where there is one, in the strict form of ISO/IEC 29500. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  [`${officeDocument}/math`, 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
]);

/** What prefixes mean within an element: its own declarations, then those around it. */
export type NameScope = {
  elementName(raw: string): string;
  attributeName(raw: string): string;
  namespaceOf(prefix: string): string | undefined;
};

export const outermostScope: NameScope = {
  elementName: (raw) => `:${raw}`,
  attributeName: (raw) => raw,
  namespaceOf: () => undefined,
};

const mostRemembered = 1000;

function remembered(name: (raw: string) => string): (raw: string) => string {
  let known: Map<string, string> | undefined;
  return (raw) => {
    // A document may open very many scopes in which nothing comes twice.
    known ??= new Map();
    const found = known.get(raw) ?? name(raw);
    if (known.size < mostRemembered) known.set(raw, found);
    return found;
  };
}

/** The scope within an element that declares namespaces, by prefix; "" is the one for names without. */
export function innerScope(outer: NameScope, declared: ReadonlyMap<string, string>): NameScope {
  const namespaceOf = (prefix: string) => declared.get(prefix) ?? outer.namespaceOf(prefix);
  const nameOf = (raw: string): string => {
    const colon = raw.indexOf(':');
    const namespace = namespaceOf(raw.slice(0, Math.max(0, colon)));
    return `${prefixes.get(namespace ?? '') ?? ''}:${raw.slice(colon + 1)}`;
  };
  return {
    namespaceOf,
    elementName: remembered(nameOf),
    attributeName: remembered((raw) => (raw.includes(':') ? nameOf(raw) : raw)),
  };
}
