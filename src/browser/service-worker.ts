/**
 * Keeps what was read readable without a connection. Pages come from the network whenever it answers, so nobody is shown
 * an old page while online; styles, scripts and faces, whose names change with their content, come from here once fetched.
 */
export {}; // A module for the types only: the build takes this line out.

/** What is used of a service worker's events and surroundings: TypeScript's own types for them exclude those of pages. */
interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Waiting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
declare const self: {
  registration: { scope: string };
  location: Location;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
};

/** Another name clears what older versions of this file have kept. */
const store = 'read-1';
/** Pages and files kept; the oldest go first. */
const most = 150;

const base = new URL(self.registration.scope).pathname;
/** What readers see who ask for a page that they have not read before, by language; filled in when the site is built. */
const words = JSON.parse('__WORDS__') as Record<string, { title: string; text: string }>;

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  const clear = async () => {
    for (const name of await caches.keys()) if (name !== store) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(clear());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (url.pathname.startsWith(`${base}_astro/`)) event.respondWith(file(event));
});

async function page(event: Fetching): Promise<Response> {
  const cache = await caches.open(store);
  try {
    const answer = await fetch(event.request);
    if (answer.ok && answer.type === 'basic') event.waitUntil(keep(cache, event.request, answer.clone()));
    return answer;
  } catch {
    return (await cache.match(event.request, { ignoreSearch: true })) ?? offline(event.request.url);
  }
}

async function file(event: Fetching): Promise<Response> {
  const cache = await caches.open(store);
  const known = await cache.match(event.request);
  if (known) return known;
  const answer = await fetch(event.request);
  if (answer.ok) event.waitUntil(keep(cache, event.request, answer.clone()));
  return answer;
}

async function keep(cache: Cache, request: Request, answer: Response): Promise<void> {
  try {
    await cache.put(request, answer);
    const kept = await cache.keys();
    for (const old of kept.slice(0, Math.max(0, kept.length - most))) await cache.delete(old);
  } catch {
    // The device has no room: the page is read all the same.
  }
}

function offline(address: string): Response {
  const path = new URL(address).pathname.slice(base.length);
  const language = /^(fil|ja)\//.exec(path)?.[1] ?? 'en';
  const { title, text } = words[language] ?? { title: '', text: '' };
  const html =
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<meta name="color-scheme" content="light dark"><title>${title}</title><h1>${title}</h1><p>${text}`;
  return new Response(html, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
