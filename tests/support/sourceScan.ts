/** What a module says it imports. `typeOnly` where nothing of it is left once the types are gone. */
export type Import = { specifier: string; typeOnly: boolean };

const space = /\s+/y;
const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const quoted = /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/y;
/** A template, or what follows a `${…}` in one, up to its end or to the next `${`. */
const template = /[`}](?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{)/y;
const pattern = /\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const word = /[\w$]+|=>/y;
/** After these a slash begins a regular expression; after a name or a bracket closed it divides. */
const beforePattern = /^(?:|[(,=:[!&|?{;+\-*%~^]|=>|return|typeof|case|in|of)$/;

function at(rule: RegExp, text: string, place: number): string | undefined {
  rule.lastIndex = place;
  return rule.exec(text)?.[0];
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
const hollow = (text: string): string => text.slice(0, 1) + blank(text.slice(1, -1)) + text.slice(-1);

/**
 * A module's code with comments and the insides of strings blanked out. Each character keeps its place, so that what was
 * found here can be looked up in the text.
 */
export function codeOf(text: string): string {
  let code = '';
  let before = '';
  const openTemplates: number[] = [];
  let braces = 0;
  const take = (token: string, shown: string) => {
    code += shown;
    before = token;
  };
  while (code.length < text.length) {
    const place = code.length;
    const character = text[place] ?? '';
    const skipped = at(space, text, place) ?? at(comment, text, place);
    if (skipped !== undefined) {
      code += blank(skipped);
      continue;
    }
    const inTemplate = character === '`' || (character === '}' && openTemplates.at(-1) === braces);
    const token =
      (inTemplate ? at(template, text, place) : undefined) ??
      at(quoted, text, place) ??
      (beforePattern.test(before) ? at(pattern, text, place) : undefined);
    if (token === undefined) {
      const plain = at(word, text, place) ?? character;
      if (plain === '{') braces += 1;
      if (plain === '}') braces -= 1;
      take(plain, plain);
      continue;
    }
    if (inTemplate && character === '}') openTemplates.pop();
    if (inTemplate && token.endsWith('${')) openTemplates.push(braces);
    take(token.endsWith('${') ? '(' : ')', hollow(token));
  }
  return code;
}

const statement = /\b(?:import|export)\b(?<what>[^'"`;()]*?)\bfrom\s*(?<quote>['"])/g;
const sideEffect = /\bimport\s*(?<quote>['"])/g;
/** Also the address of a worker, and a type taken from a module where it is used. */
const onUse = /(?<what>\btypeof\s+)?\b(?:import\s*\(|new\s+URL\s*\()\s*(?<quote>['"])/g;

/** All a module imports or passes on, statically, on use, or as the address of a worker. */
export function importsOf(text: string): Import[] {
  const code = codeOf(text);
  return [statement, sideEffect, onUse].flatMap((rule) =>
    [...code.matchAll(rule)].map((match): Import => {
      const begin = match.index + match[0].length;
      const end = code.indexOf(match.groups?.['quote'] ?? '', begin);
      const typeOnly = /^\s*type(?:of)?\s/.test(match.groups?.['what'] ?? '');
      return { specifier: text.slice(begin, end), typeOnly };
    }),
  );
}
