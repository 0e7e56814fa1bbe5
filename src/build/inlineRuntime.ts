import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';

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
function inlineInto(code: string, file: string, expression: string): string {
  return code.replace(
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
    apply: 'build',
    // On the files as written, since the list of what is fetched ahead of each part comes last into them.
    async writeBundle({ dir }, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      const runtime = chunks.find(({ fileName }) => isRuntime(fileName));
      const start = chunks.find(({ name }) => name === 'start');
      if (dir === undefined || !runtime || !start) return;
      const file = path.basename(runtime.fileName);
      const expression = expressionOf(runtime.code);
      for (const { fileName } of chunks) {
        const full = path.join(dir, fileName);
        const code = await readFile(full, 'utf8');
        const whole = inlineInto(code, file, expression);
        if (whole !== code) await writeFile(full, whole);
      }
      const page = path.join(dir, 'index.html');
      const html = await readFile(page, 'utf8');
      await writeFile(
        page,
        html.replaceAll(new RegExp(`<(script|link)[^>]*${file}[^>]*>(</script>)?`, 'g'), ''),
      );
      await rm(path.join(dir, runtime.fileName));
    },
  };
}
