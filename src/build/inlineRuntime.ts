import type { Plugin, Rolldown } from 'vite';

const isRuntime = (name: string): boolean => /(^|\/)rolldown-runtime-/.test(name);

/** `export{s as n,l as r}` as the object `{n:s,r:l}`. */
const namesIn = (list: string): string =>
  list
    .split(',')
    .map((one) => one.trim().split(' as '))
    .map(([inside, outside]) => `${outside ?? inside}:${inside}`)
    .join(',');

function expressionOf(code: string): string {
  const [whole, exported] = /export\s*\{([^}]*)\};?\s*$/.exec(code) ?? [];
  if (whole === undefined || exported === undefined) throw new Error('The bundler’s runtime has no exports');
  return `(()=>{${code.slice(0, -whole.length)}return{${namesIn(exported)}}})()`;
}

/** The import of the runtime becomes the runtime itself: `import{r as e}from"…"` is `const{r:e}=…`. */
function inlineInto(chunk: Rolldown.OutputChunk, file: string, expression: string): void {
  chunk.code = chunk.code.replace(
    new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*"\\./${file}";?`),
    (_, imported: string) => `const{${imported.replaceAll(' as ', ':')}}=${expression};`,
  );
}

/**
 * Puts the bundler's few helpers into each file that needs them: left alone they are a file of their own, and the page
 * would wait for one more request before it can start.
 */
export function inlineRuntime(): Plugin {
  return {
    name: 'inline-runtime',
    // After the plugin that lists what is fetched ahead of each part.
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const [fileName, runtime] = Object.entries(bundle).find(([name]) => isRuntime(name)) ?? [];
        if (fileName === undefined || runtime?.type !== 'chunk') return;
        const file = fileName.replace(/^.*\//, '');
        const expression = expressionOf(runtime.code);
        const chunks = Object.values(bundle).filter((one) => one.type === 'chunk' && one !== runtime);
        const start = chunks.find((one) => one.type === 'chunk' && one.isEntry);
        for (const chunk of chunks) {
          if (chunk.type !== 'chunk') continue;
          inlineInto(chunk, file, expression);
          // What is fetched ahead of a later part names the file, too: the entry, long there, stands in for it.
          if (start)
            chunk.code = chunk.code.replaceAll(`./${file}`, `./${start.fileName.replace(/^.*\//, '')}`);
        }
        delete bundle[fileName];
      },
    },
  };
}
