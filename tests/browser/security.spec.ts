import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, open, reading, test } from './guard.ts';

const dist = path.resolve(import.meta.dirname, '../../dist');
const scripts = readdirSync(path.join(dist, 'assets')).filter((name) => name.endsWith('.js'));
const page = readFileSync(path.join(dist, 'index.html'), 'utf8');

/** Where text could become script or markup, and where a page could speak to others. */
const doors = {
  eval: /\beval\s*\(/g,
  'Function of text': /\bFunction\s*\(\s*[`"'][^)]/g,
  'new Function': /\bnew\s+Function\b/g,
  'outerHTML set': /\.outerHTML\s*=(?!=)/g,
  innerHTML: /\.innerHTML\s*=(?!=)/g,
  insertAdjacentHTML: /insertAdjacentHTML/g,
  'document.write': /document\.write/g,
  srcdoc: /\.srcdoc\s*=(?!=)/g,
  'parsed markup': /DOMParser|createContextualFragment|setHTMLUnsafe/g,
  'timer of text': /set(?:Timeout|Interval)\s*\(\s*[`"']/g,
  sending: /sendBeacon|new\s+(?:WebSocket|EventSource|RTCPeerConnection)\b/g,
};

/** A door that stands in a library and stays shut: React's, which nothing here uses. */
const known: Readonly<Record<string, readonly string[]>> = { 'start-': ['innerHTML'] };

reading(
  'What is built holds no door for text to become script or markup but the one that a library brings',
  () => {
    for (const name of scripts) {
      const text = readFileSync(path.join(dist, 'assets', name), 'utf8');
      const found = Object.entries(doors).flatMap(([door, sign]) => (text.match(sign) ? [door] : []));
      const expected = Object.entries(known).find(([beginning]) => name.startsWith(beginning))?.[1] ?? [];
      expect(found, name).toEqual(expected);
    }
    for (const [door, sign] of Object.entries(doors)) expect(page.match(sign) ?? [], door).toEqual([]);
  },
);

test('It is shut, as all others are: the page runs no text and takes no markup from text', async ({
  page,
  faults,
}) => {
  await open(page);
  const outcome = await page.evaluate(async () => {
    // What the tests call may run text; a task of the page itself may not.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const tried = (act: () => unknown): string => {
      try {
        act();
        return 'ran';
      } catch (error) {
        return error instanceof Error ? error.name : 'threw';
      }
    };
    const element = document.createElement('div');
    const outcomes = {
      function: tried(() => new Function('return 1')()),
      // biome-ignore lint/security/noGlobalEval: that it does not run is what is tried
      eval: tried(() => window.eval('1')),
      innerHTML: tried(() => {
        element.innerHTML = '<img src="x">';
      }),
      policy: tried(() => window.trustedTypes?.createPolicy('another', { createScriptURL: String })),
    };
    return { ...outcomes, left: element.childNodes.length };
  });
  expect(outcome).toEqual({
    function: 'EvalError',
    eval: 'EvalError',
    innerHTML: 'TypeError',
    policy: 'TypeError',
    left: 0,
  });
  const refusals = /Trusted|trusted|unsafe-eval|Content Security Policy/;
  faults.splice(0, faults.length, ...faults.filter((fault) => !refusals.test(fault)));
});

test('An address that runs, a frame and a request to elsewhere are refused by the policy', async ({
  page,
  faults,
}) => {
  await open(page);
  const outcome = await page.evaluate(async () => {
    const link = document.createElement('a');
    link.href = 'javascript:document.title="taken"';
    document.body.append(link);
    link.click();
    const frame = document.createElement('iframe');
    frame.src = '/icon.svg';
    document.body.append(frame);
    return fetch('https://elsewhere.example/').then(
      () => 'sent',
      () => 'refused',
    );
  });
  expect(outcome).toBe('refused');
  const refusals = () => faults.filter((fault) => /Content Security Policy|violates/.test(fault));
  await expect.poll(() => refusals().length).toBeGreaterThanOrEqual(3);
  await expect(page).toHaveTitle(/FG DLT/);
  faults.splice(0, faults.length, ...faults.filter((fault) => !refusals().includes(fault)));
});

reading(
  'The page comes with the headers that its host is given, and its parts may be kept for good',
  async ({ request }) => {
    expect(existsSync(path.join(dist, '_headers'))).toBe(true);
    const answer = await request.get('/');
    const headers = answer.headers();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-cache');
    for (const name of scripts.slice(0, 3)) {
      const part = await request.get(`/assets/${name}`);
      expect(part.headers()['cache-control']).toContain('immutable');
    }
  },
);

test('Another site cannot take the page into a frame', async ({ page, baseURL, faults }) => {
  const { port } = new URL(baseURL ?? '');
  await page.route('http://elsewhere.localhost/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="http://localhost:${port}/"></iframe>` }),
  );
  await page.goto('http://elsewhere.localhost/');
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
  const foreign = 'foreign request: http://elsewhere.localhost/';
  faults.splice(0, faults.length, ...faults.filter((fault) => fault !== foreign));
});
