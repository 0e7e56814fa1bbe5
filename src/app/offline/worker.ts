import { PrecacheController } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import type { FilesOfPage } from '../../url/filesOfPage.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/*
 * The service worker: the page works without a network once it has been visited. It keeps what the page starts with, and
 * all else when it is used or asked for. The files of an older version are kept as long as a page of that version may be
 * open: every file has the hash of its content in its name, so that old and new never mix.
 */
declare const self: ServiceWorkerGlobalScope;
/** Written before this script by the build. */
declare const filesOfPage: FilesOfPage;

const { scope } = self.registration;
const addressOf = (url: string): string => new URL(url, scope).href;

// Caches belong to the whole host, where more than one dashboard may lie.
const shell = new PrecacheController({ cacheName: `shell of ${scope}` });
shell.addToCacheList(filesOfPage.shell);
const restName = `rest of ${scope}`;
const pageNames = `page of ${scope}`;
const pageName = `${pageNames} as of ${filesOfPage.shell[0]?.revision}`;
const rest = filesOfPage.rest.map(({ url, bytes }) => ({ url: addressOf(url), bytes }));
const ofThisVersion = new Set([...rest, ...filesOfPage.shell].map(({ url }) => addressOf(url)));

/** Some hosts answer with a page of theirs where a file is gone. */
const isFile = (response: Response): boolean =>
  response.ok && !response.headers.get('content-type')?.startsWith('text/html');

const fetched = new CacheFirst({
  cacheName: restName,
  plugins: [{ cacheWillUpdate: async ({ response }) => (isFile(response) ? response : null) }],
});

/**
 * Lets go what older versions left, once no page of them can be open.
 * @param ofThis how many pages of this version are known to be open
 */
async function tidy(event: ExtendableEvent, ofThis: number): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.filter(({ url }) => url.startsWith(scope)).length > ofThis) return;
  await shell.activate(event);
  for (const name of await caches.keys())
    if (name.startsWith(pageNames) && name !== pageName) await caches.delete(name);
  const cache = await caches.open(restName);
  for (const { url } of await cache.keys()) if (!ofThisVersion.has(url)) await cache.delete(url);
}

async function keep(url: string): Promise<void> {
  if (await caches.match(url, { ignoreVary: true })) return;
  const response = await fetch(url);
  if (!isFile(response)) throw new Error(`${url} is not to be had`);
  await (await caches.open(restName)).put(url, response);
}

async function whatIsKept(): Promise<FromWorker> {
  const cache = await caches.open(restName);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const sum = (some: typeof rest): number => some.reduce((bytes, one) => bytes + one.bytes, 0);
  return { kind: 'kept', bytes: sum(rest.filter(({ url }) => kept.has(url))), of: sum(rest) };
}

async function keepAll(tell: (answer: FromWorker) => void): Promise<void> {
  try {
    for (const { url } of rest) {
      await keep(url);
      tell(await whatIsKept());
    }
  } catch {
    tell({ kind: 'failed' });
  }
}

async function answer(message: ToWorker, event: ExtendableMessageEvent): Promise<void> {
  const tell = (told: FromWorker) => event.ports[0]?.postMessage(told);
  switch (message.kind) {
    case 'take over':
      return self.skipWaiting();
    case 'used':
      await Promise.allSettled(message.urls.filter((url) => ofThisVersion.has(url)).map(keep));
      // Whoever began with a file of this version is of this version.
      if (
        filesOfPage.shell.some(
          ({ url }) => url.startsWith('assets/') && message.urls.includes(addressOf(url)),
        )
      )
        await tidy(event, 1);
      return;
    case 'what is kept':
      return tell(await whatIsKept());
    case 'keep all':
      return keepAll(tell);
    default:
      return message satisfies never;
  }
}

/** A pattern of this very address and of no other, whatever signs its folder's name has. */
const only = (url: string): string => addressOf(url).replace(/[\\+*?:{}()]/g, '\\$&');

/**
 * What the page starts with needs no worker that must be started first: the browser takes it from where it is kept. The
 * shell keeps its page under a name with its revision, which the browser would not look for.
 */
async function leaveStartToBrowser(event: InstallEvent): Promise<void> {
  const pages = ['./', './index.html'];
  const script = filesOfPage.shell.map(({ url }) => url).filter((url) => url.startsWith('assets/'));
  const kept = await shell.matchPrecache('./');
  if (!kept || !event.addRoutes) return;
  const cache = await caches.open(pageName);
  for (const url of pages) await cache.put(addressOf(url), kept.clone());
  await event.addRoutes([
    ...pages.map((url) => ({ condition: { urlPattern: only(url) }, source: { cacheName: pageName } })),
    ...script.map((url) => ({
      condition: { urlPattern: only(url) },
      source: { cacheName: shell.strategy.cacheName },
    })),
  ]);
}

self.addEventListener('install', (event) =>
  event.waitUntil(shell.install(event).then(() => leaveStartToBrowser(event))),
);
self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([self.clients.claim(), tidy(event, 0)])),
);
self.addEventListener('message', (event) => {
  // Only pages of this very address can speak to it.
  event.waitUntil(answer(event.data as ToWorker, event));
});

/** Answers who goes to one of these addresses with a file of the shell. */
function show(file: string, addresses: readonly string[]): void {
  const known = addresses.map(addressOf);
  registerRoute(
    ({ request, url }) => request.mode === 'navigate' && known.includes(url.origin + url.pathname),
    shell.createHandlerBoundToURL(file),
  );
}

show('./', ['./', './index.html']);
show('accessibility.html', ['accessibility.html']);
registerRoute(
  ({ request, url }) => request.mode !== 'navigate' && url.href.startsWith(scope) && isOurs(url),
  async ({ event, request, url }) => {
    const key = shell.getCacheKeyForURL(url.href) ?? url.href;
    return (await caches.match(key, { ignoreVary: true })) ?? fetched.handle({ event, request });
  },
);

/** True for a file of this version, and for one of an older version, whose names this one does not know. */
function isOurs({ href }: URL): boolean {
  return ofThisVersion.has(href) || href.startsWith(addressOf('./assets/'));
}
