import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Plugin, parseAst } from 'vite';

const translated = /\/i18n\/(?!en\/)[a-z]{2}\/\w+\.ts$/;

/** The messages of a part by their keys, each as it is written in the source. */
function messagesIn(code: string, file: string): { name: string; written: Map<string, string> } {
  for (const statement of parseAst(code, { lang: 'ts' }, file).body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration')
      continue;
    const [declared] = statement.declaration.declarations;
    let object = declared?.init;
    while (object?.type === 'TSAsExpression' || object?.type === 'TSSatisfiesExpression')
      object = object.expression;
    if (declared?.id.type !== 'Identifier' || object?.type !== 'ObjectExpression') continue;
    const written = object.properties.map((property): [string, string] => {
      if (property.type !== 'Property' || property.key.type !== 'Literal')
        throw new Error(`${file} has a message whose key is not written out`);
      return [String(property.key.value), code.slice(property.value.start, property.value.end)];
    });
    return { name: declared.id.name, written: new Map(written) };
  }
  throw new Error(`${file} exports no part of the catalogue`);
}

/**
 * A part in another language than English as its messages alone, in the order of the English ones: the keys are there with
 * those, and would take a third of it. `partOnUse` puts them together. What has no translation yet is null.
 */
export function messagesInOrder(code: string, english: string, file: string): string {
  const { name, written } = messagesIn(code, file);
  const { written: measure } = messagesIn(english, file);
  const unknown = [...written.keys()].find((key) => !measure.has(key));
  if (unknown !== undefined) throw new Error(`${file} has a message that English has not: ${unknown}`);
  const inOrder = [...measure.keys()].map((key) => written.get(key) ?? 'null');
  return `export const ${name} = [${inOrder.join(',\n')}];\n`;
}

export function leanCatalogues(): Plugin {
  return {
    name: 'lean-catalogues',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: translated },
      async handler(code, id) {
        const english = path.join(path.dirname(id), '../en', path.basename(id));
        return messagesInOrder(code, await readFile(english, 'utf8'), id);
      },
    },
  };
}
