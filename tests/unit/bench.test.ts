import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { citedIds } from '../../src/markdown/citations.ts';
import { table } from '../bench/markdown-table.ts';
import { plainTexts } from '../bench/plain-texts.ts';
import { serveStatic } from '../bench/static-server.ts';

test('the texts that peers get are plain Markdown with every note defined and components written out', () => {
  const texts = plainTexts('content');
  assert.ok(texts.length > 0);
  for (const { slug, markdown } of texts) {
    assert.doesNotMatch(markdown, /<\/?[A-Z]|\{\/\*|undefined/, slug);
    for (const id of citedIds(markdown)) assert.ok(markdown.includes(`\n[^${id}]: **`), `${slug}: [^${id}]`);
    assert.doesNotMatch(markdown, /^## .*(?:&#x20;| )$/m, slug);
  }
  const acsa = texts.find(({ slug }) => slug === 'what-is-an-acsa')?.markdown ?? '';
  for (const part of ['**In short**', '| Question |', '\n> “', '**What we take as right:**', '## How this was made'])
    assert.ok(acsa.includes(part), part);
});

test('a bar in a cell does not end it', () => {
  assert.equal(table(['a'], [['1|2']]), '| a |\n| --- |\n| 1\\|2 |');
});

test('the server of the measurements packs text, knows types, answers 404 and stays in its folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(folder, 'index.html'), '<p>a</p>'.repeat(500));
  writeFileSync(join(folder, 'about.html'), 'about');
  writeFileSync(join(folder, 'face.woff2'), Buffer.alloc(3000));
  const served = await serveStatic(folder);
  // fetch() would tidy the address before it is sent, and unpack the answer.
  const ask = (path: string) =>
    new Promise<{ status: number | undefined; encoding: string | undefined; type: string | undefined; length: number }>(
      (done, failed) =>
        get(`${served.origin}${path}`, { path, headers: { 'accept-encoding': 'br' } }, (answer) => {
          let length = 0;
          answer.on('data', (part: Buffer) => (length += part.length));
          answer.on('end', () =>
            done({
              status: answer.statusCode,
              encoding: answer.headers['content-encoding'],
              type: answer.headers['content-type'],
              length,
            }),
          );
        }).on('error', failed),
    );
  try {
    const front = await ask('/');
    assert.deepEqual([front.status, front.encoding, front.type], [200, 'br', 'text/html; charset=utf-8']);
    assert.ok(front.length < 100);
    assert.equal((await ask('/about')).status, 200);
    const face = await ask('/face.woff2');
    assert.deepEqual([face.type, face.encoding, face.length], ['font/woff2', undefined, 3000]);
    for (const path of ['/none', '/../../../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/%', '/%00'])
      assert.equal((await ask(path)).status, 404, path);
    assert.ok(served.sent.find(({ path }) => path === '/face.woff2')!.bytes > 3000);
  } finally {
    await served.stop();
    rmSync(folder, { recursive: true });
  }
});
