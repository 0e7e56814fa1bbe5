import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { root, run } from '../../src/cli/run.mjs';

/**
 * A page that is measured.
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} folder
 * @property {string} rows selector of a deliverable's row; there are ten
 * @property {string} marks selector of a chart's mark; there are eight
 * @property {string} filter selector of what filters by working group: a button of the second, or a select
 * @property {{ reach: string, live: string } | null} chart what is reached, and what is there once the chart is live
 */

/** @type {Subject} */
export const product = {
  name: 'product',
  folder: path.join(root, 'dist'),
  rows: 'tr[data-code]',
  marks: '[data-mark]',
  filter: '[data-wg="2"]',
  chart: {
    reach: 'figure[aria-labelledby="documents-chart"] [role="group"]',
    live: 'svg[role="application"] [data-mark]',
  },
};

const ofPeers = {
  rows: '#deliv tbody tr',
  marks: '.chart svg path.recharts-rectangle, .chart svg .mark',
  filter: '#wg',
  chart: null,
};

/**
 * Builds a peer apart from where it lies, which may be read-only.
 * @param {string} source
 */
function built(source) {
  const folder = path.join(root, 'node_modules/.cache/bench', path.basename(source));
  if (!existsSync(path.join(folder, 'dist/index.html'))) {
    cpSync(source, folder, { recursive: true });
    run('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel', 'error']);
    run('npx', [
      'vite',
      'build',
      folder,
      '--config',
      path.join(folder, 'vite.config.js'),
      '--logLevel',
      'error',
    ]);
  }
  return path.join(folder, 'dist');
}

/**
 * The product, and the peers that are at hand.
 * @param {string} peers folder
 * @returns {Subject[]}
 */
export function subjectsIn(peers) {
  const naive = path.join(peers, 'naive');
  const hand = path.join(peers, 'hand/dist');
  return [
    product,
    ...(existsSync(naive) ? [{ ...ofPeers, name: 'naive', folder: built(naive) }] : []),
    ...(existsSync(hand) ? [{ ...ofPeers, name: 'hand', folder: hand }] : []),
  ];
}
