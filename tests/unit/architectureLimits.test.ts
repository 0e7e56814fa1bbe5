import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/architecture.ts';
import { codeOf, importsOf } from '../support/sourceScan.ts';

/** What a pure room must not reach for, and code that does. */
const forbidden: [string, string][] = [
  ['document', "const at = document.querySelector('a');"],
  ['window', 'const hash = (): string => window.location.hash;'],
  ['localStorage', "globalThis.localStorage.getItem('a');"],
  ['navigator', 'const [first] = [...navigator.languages];'],
  ['Date.now', 'const now = Date.now();'],
  ['new Date()', 'const today = new Date();'],
  ['new Date()', 'const today = new Date;'],
  ['Date()', 'const today = Date();'],
  ['Math.random', 'const chance = Math.random();'],
  ['performance.now', 'const begin = performance.now();'],
];

/** Each: what is in order though it looks like a fault, and the files that do it. */
const sound: [string, Record<string, string>][] = [
  ['the page importing a pure room', { 'src/app/a.ts': "import { b } from '../domain/b.ts';" }],
  ['a Node room importing a pure one', { 'src/build/a.ts': "import { b } from '../domain/b.ts';" }],
  ['Node in a command', { 'src/cli/a.mjs': "import fs from 'node:fs';" }],
  ['the entry bringing in the sheets', { 'src/app/main.tsx': "import '../styles/base.css';" }],
  ['a panel using what panels share', { 'src/panels/x/a.ts': "import type { P } from '../panel.ts';" }],
  ['the type of the bundled report', { 'src/data/report.d.json.ts': 'export default report;' }],
  [
    'two files that know only each other’s types',
    { 'src/i18n/a.ts': "import type { B } from './b.ts';", 'src/i18n/b.ts': "import './a.ts';" },
  ],
  ['a file imported with a question', { 'src/app/a.ts': "import W from '../importer/w.ts?worker';" }],
  ['an import that only a comment names', { 'src/ui/a.ts': "// import { b } from '../app/b.ts';" }],
  ['an import that only a string names', { 'src/ui/a.ts': 'const a = "import \'../app/b.ts\'";' }],
  [
    'a comment about the document',
    { 'src/url/a.ts': '/* document.title and new Date() */ export const a = 1;' },
  ],
  ['the document of a report', { 'src/analysis/a.ts': 'const number = report.document.number;' }],
  ['a field of that name', { 'src/domain/a.ts': 'export const a = v.strictObject({ document: name });' }],
  ['an argument of that name', { 'src/importer/a.ts': 'const f = (document: Source) => document.blocks;' }],
  ['a variable of that name', { 'src/importer/a.ts': 'const document = read(file);\nuse(document.blocks);' }],
  ['a field taken out', { 'src/slides/a.ts': 'const f = ({ a, document }: Report) => document.date;' }],
  ['a date that is given', { 'src/format/a.ts': `new Date(\`\${day}T00:00:00Z\`); new Date(0);` }],
];

describe('the check of the house', () => {
  it.each(forbidden)('keeps %s out of a pure room, and lets it stand in the page', (name, code) => {
    expect(faultsOf({ 'src/url/a.ts': code })).toEqual([`src/url/a.ts: ${name} in a pure room`]);
    expect(faultsOf({ 'src/app/a.ts': code })).toEqual([]);
  });

  it.each(sound)('lets pass %s', (_, files) => {
    expect(faultsOf(files)).toEqual([]);
  });
});

describe('reading code without its comments and strings', () => {
  it('keeps every character in its place', () => {
    const text = `a('it\\'s'); // no\nb(\`x\${c('}')}y\`); d(/[/']/, e / f);`;
    const code = "a('     ');      \nb(`  {c(' ')} `); d(/    /, e / f);";
    expect(codeOf(text)).toBe(code);
    expect(code).toHaveLength(text.length);
  });

  it('is not led astray by quotes in patterns, in templates, and in text between tags', () => {
    const after = "import { b } from './b.ts';";
    const traps = [
      "const a = /'/;\n",
      `const a = \`'\${\`"\${1}\`}\`;\n`,
      "const a = <p>don't</p>;\n",
      "a = b / c; '/';\n",
    ];
    for (const trap of traps) {
      expect(importsOf(trap + after), trap).toEqual([{ specifier: './b.ts', typeOnly: false }]);
    }
  });

  it('tells imports of types from those that stay', () => {
    const text = [
      "import type { A } from './a.ts';",
      "import { type B, b } from './b.ts';",
      "export type * from './c.ts';",
      "type D = typeof import('./d.ts');",
    ].join('\n');
    const typeOnly = Object.fromEntries(importsOf(text).map((one) => [one.specifier, one.typeOnly]));
    expect(typeOnly).toEqual({
      './a.ts': true,
      './b.ts': false,
      './c.ts': true,
      './d.ts': true,
    });
  });
});
