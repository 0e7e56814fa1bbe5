import { ensureInstalled } from './ensureInstalled.mjs';
import { root } from './run.mjs';

// Builds the dashboard and serves it until stopped: `PORT=8080 npm start` for another port.
ensureInstalled();

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT must be a number from 1 to 65535; it is "${process.env.PORT}".`);
  process.exit(2);
}
process.chdir(root);
const { build, preview } = await import('vite');
await build({ logLevel: 'warn' });
try {
  await preview({ preview: { port, strictPort: true } });
  console.log(`The dashboard is at http://localhost:${port}/ (Ctrl+C stops it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
