import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/architecture.ts';
import { importsOf } from '../support/sourceScan.ts';
import { filesUnder } from '../support/sourceTree.ts';

const tree = filesUnder('src');

describe('the house', () => {
  it('keeps its order: who may import whom, and what stays out of the pure rooms', () => {
    expect(faultsOf(tree)).toEqual([]);
  });

  it('is really looked at: the check sees its files and their imports', () => {
    const imports = Object.values(tree).flatMap(importsOf);
    expect(Object.keys(tree).length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(200);
    const ofEntry = importsOf(tree['src/app/main.tsx'] ?? '').map(({ specifier }) => specifier);
    expect(ofEntry).toEqual(expect.arrayContaining(['react-dom', './Page.tsx', '../styles/tokens.css']));
  });
});

/** Each: what is wrong, where, the code that does it, and the fault that must be told. */
const broken: [string, string, string, string][] = [
  [
    'a pure room that imports from the page',
    'src/analysis/a.ts',
    "import { b } from '../ui/b.ts';",
    'upward import (src/ui/b.ts)',
  ],
  [
    'a pure room that imports from one further right',
    'src/format/a.ts',
    "import { b } from '../analysis/b.ts';",
    'upward import (src/analysis/b.ts)',
  ],
  [
    'an upward import of a type alone',
    'src/ui/a.ts',
    "import type { B } from '../figures/b.ts';",
    'upward import (src/figures/b.ts)',
  ],
  [
    'an upward import that waits for its use',
    'src/figures/a.ts',
    "const b = () => import('../app/b.ts');",
    'upward import (src/app/b.ts)',
  ],
  [
    'an upward export of another file',
    'src/domain/a.ts',
    "export { b } from '../i18n/b.ts';",
    'upward import (src/i18n/b.ts)',
  ],
  [
    'a worker started in a room above',
    'src/importer/a.ts',
    "new Worker(new URL('../app/b.ts', import.meta.url));",
    'upward import (src/app/b.ts)',
  ],
  [
    'the page importing what runs in Node only',
    'src/app/a.ts',
    "import { b } from '../build/b.ts';",
    'upward import (src/build/b.ts)',
  ],
  [
    'a command that imports from the page',
    'src/cli/a.mjs',
    "import { b } from '../ui/b.ts';",
    'upward import (src/ui/b.ts)',
  ],
  [
    'a panel that brings in the sheets of the whole page',
    'src/panels/x/a.ts',
    "import '../../styles/base.css';",
    'upward import (src/styles/base.css)',
  ],
  [
    'one panel importing from another',
    'src/panels/meetings/a.ts',
    "import { b } from '../timeline/b.ts';",
    'panel to panel (src/panels/timeline/b.ts)',
  ],
  [
    'React in a pure room',
    'src/pictures/a.ts',
    "import { useMemo } from 'react';",
    'React in a pure room (react)',
  ],
  [
    'React DOM in a pure room',
    'src/slides/a.ts',
    "import { renderToString } from 'react-dom/server';",
    'React in a pure room (react-dom/server)',
  ],
  ['a component in a pure room', 'src/url/A.tsx', '', 'component in a pure room'],
  ['Node where the page is', 'src/exporter/a.ts', "import fs from 'node:fs';", 'Node in the page (node:fs)'],
  ['a room that nobody knows', 'src/helpers/a.ts', '', 'unknown room'],
  ['a file outside of all rooms', 'src/a.ts', '', 'unknown room'],
  [
    'an import without the ending of its file',
    'src/ui/a.ts',
    "import { b } from './b';",
    "import without a file's ending (./b)",
  ],
  ['a default export', 'src/ui/a.ts', 'export default 1;', 'default export'],
  ['a default export in disguise', 'src/ui/a.ts', 'export { a as default };', 'default export'],
];

describe('the check of the house', () => {
  it.each(broken)('finds %s', (_, file, code, fault) => {
    expect(faultsOf({ [file]: code })).toEqual([`${file}: ${fault}`]);
  });

  it('finds a cycle between files', () => {
    const files = {
      'src/ui/a.ts': "import './b.ts';",
      'src/ui/b.ts': "import './c.ts';",
      'src/ui/c.ts': "import './a.ts';",
    };
    const way = 'src/ui/a.ts → src/ui/b.ts → src/ui/c.ts → src/ui/a.ts';
    expect(faultsOf(files)).toEqual([`src/ui/a.ts: cycle (${way})`]);
  });
});
