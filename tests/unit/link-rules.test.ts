import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { archivedCopy, ask, askAll, fateOf, report, withCopies, type Manners } from '../../src/build/link-rules.ts';
import { parseList } from '../../src/record/parse.ts';
import { sourceSchema } from '../../src/schemas/source.ts';

let server: Server;
let origin: string;
let manners: Manners;
/** Every request as method and address, and how many were under way at once. */
let asked: string[];
let [now, most] = [0, 0];
let stumbles = 0;

before(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    most = Math.max(most, ++now);
    response.on('close', () => now--);
    const path = request.url?.split('?')[0] ?? '';
    const answer = (status: number, headers = {}, body = '') =>
      void setTimeout(() => response.writeHead(status, headers).end(body), 5);
    if (path === '/silent') return;
    if (path === '/no-head') return answer(request.method === 'HEAD' ? 405 : 200);
    if (path === '/hides-from-head') return answer(request.method === 'HEAD' ? 404 : 200);
    if (path === '/old') return answer(301, { Location: '/new' });
    if (path === '/slash') return answer(301, { Location: '/slash/' });
    if (path === '/stumbles') return answer(stumbles-- > 0 ? 503 : 200);
    if (path === '/available') {
      const url = new URL(request.url ?? '', origin).searchParams.get('url') ?? '';
      const closest = {
        available: true,
        status: url.includes('bad-copy') ? '404' : '200',
        url: `http://web.archive.org/web/2025/${url}`,
      };
      return answer(200, {}, JSON.stringify({ archived_snapshots: url.includes('lost') ? {} : { closest } }));
    }
    answer(Number(/^\/(\d{3})/.exec(path)?.[1] ?? 200));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  manners = { patience: 300, pause: 1, retries: 1, archive: `${origin}/available` };
});
after(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  [now, most] = [0, 0];
});

const fate = async (path: string) => (await ask(origin + path, manners)).fate;

test('a status tells whether an address is there, gone, closed to programs or out of order', () => {
  assert.deepEqual(
    [200, 204, 404, 410, 401, 403, 429, 451, 500, 503].map((status) => fateOf(status, false)),
    ['there', 'there', 'gone', 'gone', 'refused', 'refused', 'refused', 'refused', 'unreachable', 'unreachable'],
  );
  assert.equal(fateOf(200, true), 'moved');
});

test('HEAD is asked first, and GET only where HEAD is not answered well', async () => {
  assert.equal(await fate('/fine'), 'there');
  assert.deepEqual(asked, ['HEAD /fine']);
  assert.equal(await fate('/no-head'), 'there');
  assert.equal(await fate('/hides-from-head'), 'there');
  assert.equal(await fate('/404'), 'gone');
  assert.equal(await fate('/403'), 'refused');
});

test('an address that moved is said to have; a slash at its end is no move', async () => {
  assert.deepEqual(await ask(`${origin}/old`, manners), { fate: 'moved', detail: `200 at ${origin}/new` });
  assert.equal(await fate('/slash'), 'there');
});

test('a fault of the server is asked again, a silent one given up in time, and nothing throws', async () => {
  stumbles = 2;
  assert.equal(await fate('/stumbles'), 'there');
  assert.deepEqual(await ask(`${origin}/503`, manners), { fate: 'unreachable', detail: '503' });
  assert.equal(asked.filter((each) => each.endsWith('/503')).length, 4);
  assert.equal(await fate('/silent'), 'unreachable');
  assert.equal((await ask('http://127.0.0.1:1/', manners)).fate, 'unreachable');
  assert.equal((await ask('https://no-such-host.invalid/', manners)).fate, 'unreachable');
});

test('one host is asked one thing at a time, and the archive only for what is gone and has no copy', async () => {
  const sources = ['fine', '404/a', '403', '404/lost', '410/bad-copy'].map((path) => ({
    id: path,
    url: `${origin}/${path}`,
  }));
  const named = { id: 'named', url: `${origin}/404/named`, archived: 'https://web.archive.org/web/2024/x' };
  const findings = await askAll([...sources, named], manners);
  assert.equal(most, 1);
  assert.deepEqual(
    findings.map(({ id, fate, archived }) => [id, fate, archived]),
    [
      ['fine', 'there', undefined],
      ['404/a', 'gone', `https://web.archive.org/web/2025/${origin}/404/a`],
      ['403', 'refused', undefined],
      ['404/lost', 'gone', undefined],
      ['410/bad-copy', 'gone', undefined],
      ['named', 'gone', undefined],
    ],
  );
  assert.equal(asked.filter((each) => each.includes('/available')).length, 3);
  const text = report(findings);
  assert.match(text, /^1 of 6 answer/m);
  assert.match(text, /## Gone \(404 or 410\): 4/);
});

test('an archive that does not answer means no copy', async () => {
  assert.equal(
    await archivedCopy('https://x.example/', '2025-04', { ...manners, archive: `${origin}/silent` }),
    undefined,
  );
  assert.equal(
    await archivedCopy('https://x.example/', undefined, { ...manners, archive: `${origin}/fine` }),
    undefined,
  );
});

test('a copy is written behind its address, and everything else stays as it was', () => {
  const entry = (id: string, more = '') =>
    `- id: ${id}\n  publisher: "A: B"   # as printed\n  title: >-\n    Long\n    title\n  url: https://x.example/${id}?a=1#b\n${more}  language: en\n  kind: news\n  grade: newsroom\n`;
  const kept = '  archived: https://web.archive.org/web/2024/kept\n';
  const text = `# Every source.\n\n${entry('one')}\n${entry('two', kept)}\n${entry('three')}`;
  const copy = 'https://web.archive.org/web/2025/https://x.example/?a=1#b';
  const found = ['one', 'two'].map((id) => ({ id, url: '', fate: 'gone' as const, detail: '404', archived: copy }));
  assert.equal(withCopies(text, found), text.replace('one?a=1#b\n', `one?a=1#b\n  archived: ${copy}\n`));
  assert.equal(withCopies(text, []), text);
  const { items, problems } = parseList('sources.yaml', withCopies(text, found), sourceSchema);
  assert.deepEqual(problems, []);
  assert.equal(items[0]?.archived, copy);
});
