/**
 * `npm run test:load`: the built site, compressed beforehand, on an ordinary static server (sirv) on this machine. Every
 * file is asked for many at a time: no error, right bytes, type, caching, `ETag` and ranges.
 */
import assert from 'node:assert/strict';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { Agent, createServer, get, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import sirv from 'sirv';

const rounds = Number(process.env['ROUNDS'] ?? 5);
const atOnce = 64;
const texts = /\.(?:html|css|js|json|xml|svg|txt|csv|ics)$/;
const types: Record<string, RegExp> = {
  '.html': /^text\/html/,
  '.css': /^text\/css/,
  '.js': /^text\/javascript/,
  '.json': /^application\/json/,
  '.xml': /xml/,
  '.svg': /^image\/svg\+xml/,
  '.txt': /^text\/plain/,
  '.csv': /^text\/csv/,
  '.ics': /^text\/calendar/,
  '.jpg': /^image\/jpeg/,
  '.png': /^image\/png/,
  '.woff2': /^font\/woff2/,
};

let server: Server;
let folder: string;
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });

/** The rules of `_headers`, as hosts apply them: those of every pattern that fits. */
function rulesOf(file: string) {
  const rules = readFileSync(file, 'utf8')
    .split(/^(?=\S)/m)
    .map((rule) => rule.trim().split(/\n\s+/));
  return (address: string) =>
    rules.flatMap(([pattern = '', ...lines]) =>
      (pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern)
        ? lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const)
        : [],
    );
}

/** Every file of the site by its address; a folder's page by the folder's. */
const files = globSync('**/*.*', { cwd: 'dist' })
  .filter((name) => statSync(join('dist', name)).isFile() && name !== '_headers' && name !== '_redirects')
  .map((name) => ({ name, address: `/${name.replace(/(^|\/)index\.html$/, '$1')}` }));

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'load-'));
  cpSync('dist', folder, { recursive: true });
  for (const { name } of files.filter((file) => texts.test(file.name))) {
    const bytes = readFileSync(join(folder, name));
    writeFileSync(
      `${join(folder, name)}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
    );
    writeFileSync(`${join(folder, name)}.gz`, gzipSync(bytes, { level: 4 }));
  }
  const rules = rulesOf(join('dist', '_headers'));
  const serve = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      const address = path.replace(/(?:index\.html)?(?:\.br|\.gz)?$/, '');
      for (const [name, value] of rules(address)) response.setHeader(name, value);
    },
  });
  server = createServer((request, response) =>
    serve(request, response, () => {
      response.statusCode = 404;
      response.end(readFileSync(join(folder, '404.html')));
    }),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
after(() => {
  agent.destroy();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
const ask = (path: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((done, fail) => {
    const { port } = server.address() as AddressInfo;
    get({ port, path: encodeURI(path), headers, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
      response.on('error', fail);
    }).on('error', fail);
  });

/** Does a thing for each of a list, `atOnce` at a time; returns what it found wrong. */
async function forEach<T>(list: readonly T[], each: (item: T) => Promise<string[]>): Promise<string[]> {
  const faults: string[] = [];
  const rest = list[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of rest) faults.push(...(await each(item)));
    }),
  );
  return faults.slice(0, 20);
}

const unpacked: Record<string, (bytes: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync };

for (const encoding of ['br', 'gzip', 'identity'])
  test(`every file has its bytes, type, caching and ETag, sent as ${encoding}`, async () => {
    assert.ok(files.length > 2_000);
    const faults = await forEach(files, async ({ name, address }) => {
      const { status, headers, body } = await ask(address, { 'Accept-Encoding': encoding });
      const sent = headers['content-encoding'] ?? 'identity';
      const type = types[extname(name)];
      const bytes = unpacked[sent]?.(body) ?? body;
      const cache = headers['cache-control'] ?? '';
      const hashed = /^(?:_astro|share|pagefind\/(?:fragment|index|filter))\/|\.pf_meta$/.test(name);
      const { status: again, body: nothing } = await ask(address, {
        'Accept-Encoding': encoding,
        'If-None-Match': headers.etag ?? '',
      });
      return [
        status === 200 ? '' : `status ${status}`,
        sent === (texts.test(name) ? encoding : 'identity') ? '' : `sent as ${sent}`,
        bytes.equals(readFileSync(join('dist', name))) ? '' : 'other bytes',
        !type || type.test(headers['content-type'] ?? '') ? '' : `type ${headers['content-type']}`,
        (hashed ? /immutable/ : /max-age=300|no-cache/).test(cache) && !cache.includes(', public')
          ? ''
          : `Cache-Control: ${cache}`,
        headers['x-content-type-options'] === 'nosniff' ? '' : 'no nosniff',
        headers.etag ? '' : 'no ETag',
        again === 304 && nothing.length === 0 ? '' : `asked again with its ETag: ${again}`,
      ].flatMap((fault) => (fault ? [`${address}: ${fault}`] : []));
    });
    assert.deepEqual(faults, []);
  });

test('parts of a file are sent as asked; parts that do not exist are refused', async () => {
  const faults = await forEach(files.slice(0, 400), async ({ name, address }) => {
    const whole = readFileSync(join('dist', name));
    const end = Math.min(99, whole.length - 1);
    const part = await ask(address, { Range: `bytes=10-${end}`, 'Accept-Encoding': 'identity' });
    const beyond = await ask(address, { Range: `bytes=${whole.length + 10}-`, 'Accept-Encoding': 'identity' });
    return [
      part.status === 206 && part.headers['content-range'] === `bytes 10-${end}/${whole.length}`
        ? ''
        : `part: ${part.status} ${part.headers['content-range']}`,
      part.body.equals(whole.subarray(10, end + 1)) ? '' : 'another part',
      beyond.status === 416 ? '' : `beyond its end: ${beyond.status}`,
    ].flatMap((fault) => (fault ? [`${address}: ${fault}`] : []));
  });
  assert.deepEqual(faults, []);
});

test(`${rounds} rounds of every page, ${atOnce} at a time: no error`, async () => {
  const pages = files.filter(({ name }) => name.endsWith('.html'));
  const list = Array.from({ length: rounds }, () => pages).flat();
  const start = performance.now();
  const faults = await forEach(list, async ({ address }) => {
    const { status, body } = await ask(address, { 'Accept-Encoding': 'br' });
    return status === 200 && body.length > 0 ? [] : [`${address}: ${status}`];
  });
  console.log(`${list.length} pages, ${Math.round(list.length / ((performance.now() - start) / 1_000))} a second.`);
  assert.deepEqual(faults, []);
});

test('an address that does not exist is 404 with the page that says so', async () => {
  const { status, body } = await ask('/no/such/page/');
  assert.equal(status, 404);
  assert.ok(body.equals(readFileSync('dist/404.html')));
});
