import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder as a plain static host does (text compressed with gzip), counts what it sends, and can be a slow line.
 * The line is slowed here and not in the browser, whose own throttle does not reach workers.
 */
export async function slowServer(folder: string) {
  const line = { bytesPerSecond: Infinity, delay: 0 };
  const begun = Date.now();
  let sent = 0;
  let free = 0;
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    let file = join(folder, normalize(path));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!file.startsWith(folder) || !existsSync(file)) return void response.writeHead(404).end();
    const type = types[extname(file)];
    const body = type ? gzipSync(readFileSync(file)) : readFileSync(file);
    sent += body.length;
    response.setHeader('Content-Type', type ? `${type}; charset=utf-8` : 'application/octet-stream');
    if (type) response.setHeader('Content-Encoding', 'gzip');
    // One line for all: what comes later waits for what came before.
    const now = Date.now();
    free = Math.max(free, now + line.delay) + (body.length / line.bytesPerSecond) * 1000;
    await wait(Math.max(0, free - now));
    if (process.env['TRACE']) console.log(now - begun, Date.now() - begun, body.length, path);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    line,
    /** Bytes sent since the last time this was asked. */
    taken: () => {
      const bytes = sent;
      sent = 0;
      return bytes;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
