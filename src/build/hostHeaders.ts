import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { headersOf, readHeadersFile } from './headersFile.ts';

/** Serves the built page with the headers of its `_headers`, as a host does that reads the file. */
export function hostHeaders(): Plugin {
  return {
    name: 'host-headers',
    configurePreviewServer({ config, middlewares }) {
      const file = path.resolve(config.root, config.build.outDir, '_headers');
      const rules = existsSync(file) ? readHeadersFile(readFileSync(file, 'utf8')) : [];
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        for (const [name, value] of headersOf(rules, pathname)) response.setHeader(name, value);
        next();
      });
    },
  };
}
