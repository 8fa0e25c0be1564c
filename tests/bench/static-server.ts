import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.wasm': 'application/wasm',
};
const packable = /^text\/|json|svg|xml/;
/** A name that changes with its content: a host may let browsers keep it for ever. */
const hashed = /[._-][A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

/** An answer of the server. */
export interface Sent {
  path: string;
  type: string;
  /** On the wire, with the head. */
  bytes: number;
}

/** A site being served. */
export interface Served {
  /** Every answer so far, in order; the workers of a page are in it too, which the page's own figures leave out. */
  sent: Sent[];
  /** http://localhost:1234 */
  origin: string;
  stop: () => Promise<void>;
}

/**
 * Serves a folder as an ordinary static host does: clean addresses, 404.html, text packed by brotli at its best level.
 * Every site measured goes through this one.
 * @param folder the built site
 * @param port 0 takes a free one
 */
export function serveStatic(folder: string, port = 0): Promise<Served> {
  const root = resolve(folder);
  const packed = new Map<string, Buffer>();
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const path = pathOf(request.url);
    const found = [path.endsWith('/') ? `${path}index.html` : path, `${path}.html`, `${path}/index.html`]
      .map((each) => join(root, each))
      .find((each) => each.startsWith(root + sep) && statSync(each, { throwIfNoEntry: false })?.isFile());
    const file = found ?? join(root, '404.html');
    const type = types[extname(file)] ?? 'application/octet-stream';
    const { socket } = request;
    const before = socket.bytesWritten;
    response.on('finish', () => sent.push({ path, type, bytes: socket.bytesWritten - before }));
    try {
      const headers: Record<string, string> = {
        'content-type': type,
        'cache-control': hashed.test(file) ? 'public, max-age=31536000, immutable' : 'public, max-age=600',
      };
      let body = packed.get(file) ?? readFileSync(file);
      if (packable.test(type) && /\bbr\b/.test(request.headers['accept-encoding'] ?? '')) {
        if (!packed.has(file)) packed.set(file, (body = brotliCompressSync(body)));
        headers['content-encoding'] = 'br';
      } else if (packed.has(file)) body = readFileSync(file);
      response.writeHead(found ? 200 : 404, { ...headers, 'content-length': body.length });
      response.end(request.method === 'HEAD' ? undefined : body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, () => {
      const address = server.address();
      const chosen = typeof address === 'object' && address ? address.port : port;
      done({
        sent,
        origin: `http://localhost:${chosen}`,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** The path that a request asks for; one that cannot be read is no file's. */
function pathOf(url = '/'): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname).replaceAll('\0', '\uFFFD');
  } catch {
    return '/%';
  }
}
