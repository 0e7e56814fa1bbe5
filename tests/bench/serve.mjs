import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves a folder as a good static host does: compressed ahead, from memory.
 * @param {string} folder
 * @returns {Promise<{ address: string, asked: string[], stop: () => void }>} `asked`: the paths it was asked for
 */
export async function serve(folder) {
  /** @type {Map<string, { type: string, body: Buffer }>} */
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const type = types[path.extname(file)];
    if (type)
      files.set(`/${path.relative(folder, file).split(path.sep).join('/')}`, {
        type,
        body: brotliCompressSync(readFileSync(file)),
      });
  }
  /** @type {string[]} */
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    const found = files.get(pathname === '/' ? '/index.html' : pathname);
    // No icon is no fault of a page.
    if (!found) return response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    return response
      .writeHead(200, {
        'content-type': found.type,
        'content-encoding': 'br',
        'content-length': found.body.length,
        'cache-control': 'max-age=31536000',
      })
      .end(found.body);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const at = server.address();
  const port = typeof at === 'object' && at ? at.port : 0;
  return { address: `http://localhost:${port}/`, asked, stop: () => server.close() };
}
