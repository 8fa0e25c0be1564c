import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
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

/** What a packet carries: answers that are under way at the same time take turns on the line. */
const packet = 1460;

/**
 * Serves a folder as a plain static host does (text compressed with gzip), counts what it sends, and can be a slow line:
 * every request waits for `delay` milliseconds, all at once if they come at once, and then shares the line's bytes with
 * the others, packet by packet. The line is slowed here and not in the browser, whose own throttle does not reach workers.
 */
export async function slowServer(folder: string) {
  const line = { bytesPerSecond: Infinity, delay: 0 };
  const begun = Date.now();
  let sent = 0;
  const sending: { body: Buffer; at: number; response: ServerResponse; done: () => void }[] = [];
  let busy = false;
  async function send() {
    if (busy) return;
    busy = true;
    let due = performance.now();
    for (let next = sending.shift(); next; next = sending.shift()) {
      const end = Math.min(next.at + packet, next.body.length);
      due += ((end - next.at) / line.bytesPerSecond) * 1000;
      const early = due - performance.now();
      if (early > 0) await wait(early);
      next.response.write(next.body.subarray(next.at, end));
      next.at = end;
      if (end < next.body.length) sending.push(next);
      else next.done();
    }
    busy = false;
  }
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
    response.setHeader('Content-Length', body.length);
    const asked = Date.now() - begun;
    const done = () => {
      response.end();
      if (process.env['TRACE']) console.log(asked, Date.now() - begun, body.length, path);
    };
    if (line.delay > 0) await wait(line.delay);
    sending.push({ body, at: 0, response, done });
    void send();
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
