import path from 'node:path';
import type { Plugin } from 'vite';
import { contentPolicy } from './contentPolicy.ts';
import { atStart } from './filesBehind.ts';
import { inlineScript, loadForNode } from './nestedBuild.ts';

type Prerendered = { lang: string; title: string; description: string; html: string };

function isPrerenderer(module: unknown): module is { prerender: () => Promise<Prerendered> } {
  return typeof module === 'object' && module !== null && 'prerender' in module;
}

export async function prerenderedMarkup(): Promise<Prerendered> {
  const module = await loadForNode('src/app/prerender.tsx');
  if (!isPrerenderer(module)) throw new Error('src/app/prerender.tsx exports no prerender()');
  return module.prerender();
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const isSheetOf = (part: string, fileName: string): boolean =>
  fileName.endsWith('.css') && path.basename(fileName).startsWith(`${part}-`);

/** Replaces what must stand in the page. A function, so that `$` in the new text means itself. */
function put(html: string, place: RegExp, text: string): string {
  if (!place.test(html)) throw new Error(`index.html has no ${place} to fill`);
  return html.replace(place, () => text);
}

/**
 * Makes index.html hold the whole page: prerendered content, inline CSS, the script that runs before React, and
 * the policy that allows just these.
 */
export function prerenderedPage(): Plugin {
  return {
    name: 'prerendered-page',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      // What comes later need not wait for sheets that stand in the page.
      handler(_, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk' && atStart.includes(chunk.name)) chunk.viteMetadata?.importedCss.clear();
      },
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const page = await prerenderedMarkup();
        const head = await inlineScript('src/app/head.ts');

        // What the page starts with and its later parts; what loads on use brings its own sheet.
        const sheets = atStart.flatMap((part) =>
          Object.values(bundle ?? {}).filter(({ fileName }) => isSheetOf(part, fileName)),
        );
        const css = sheets
          .map((sheet) => (sheet.type === 'asset' ? String(sheet.source) : ''))
          .join('')
          .trim();
        for (const { fileName } of sheets) delete bundle?.[fileName];

        const policy = contentPolicy({ scripts: [head], styles: [css] });
        const inHead = [
          `<meta http-equiv="Content-Security-Policy" content="${escapeText(policy)}">`,
          `<meta name="description" content="${escapeText(page.description)}">`,
          // Once the deliverables are there: some browsers wait for the start of what is named, others for its end.
          '<link rel="expect" href="#working-groups-title" blocking="render">',
          `<script>${head}</script>`,
          `<style>${css}</style>`,
        ];
        const script = /<script type="module"[^>]* src="([^"]*\bstart-[^"]*)"/.exec(html)?.[1];
        if (!script) throw new Error('index.html has no script to start with');
        // At the end, where they do not vie with the page for the line; the head runs the first, and fetches the others ahead
        // of their use (see app/startScript.ts).
        const links = [`<link rel="page-script" href="${script}">`];
        for (const [part, chunk] of [
          ['later-parts', 'later'],
          ['live-charts', 'LiveBars'],
        ]) {
          const file = Object.values(bundle ?? {}).find(
            ({ type, name }) => type === 'chunk' && name === chunk,
          );
          if (!file) throw new Error(`There is no script "${chunk}" to fetch ahead`);
          links.push(`<link rel="${part}" crossorigin href="./${file.fileName}">`);
        }
        let whole = html.replaceAll(
          /\s*<(script type="module"|link rel="stylesheet")[^>]*>(<\/script>)?/g,
          '',
        );
        whole = put(whole, /<html lang="en">/, `<html lang="${page.lang}">`);
        // The policy stands before all it rules.
        whole = put(whole, /(?<=<meta charset="utf-8" \/>)/i, `\n    ${inHead[0]}`);
        whole = put(whole, /<title>.*<\/title>/, `<title>${escapeText(page.title)}</title>`);
        whole = put(whole, /<\/head>/, `${inHead.slice(1).join('\n    ')}\n  </head>`);
        whole = put(whole, /<div id="root"><\/div>/, `<div id="root">${page.html}</div>${links.join('')}`);
        return whole;
      },
    },
  };
}
