import { createIndex, close } from 'pagefind';
import { writeFileSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
if (!existsSync('/tmp/pagefind.mjs')) { const { index } = await createIndex({}); const { files } = await index!.getFiles(); writeFileSync('/tmp/pagefind.mjs', files.find((f) => f.path === 'pagefind.js')!.content); await close(); }
const folder = process.argv[2] ?? 'dist'; const locale = (process.argv[3] ?? 'en') as 'en';
const atHand = new Map<string, Uint8Array>();
const bytes = new Uint8Array(readFileSync(join(folder, 'pagefind', `${locale}.start`)));
let at = bytes.indexOf(10) + 1;
for (const [n, l] of JSON.parse(new TextDecoder().decode(bytes.subarray(0, at)))) atHand.set(n, bytes.slice(at, (at += l)));
const asked: string[] = [];
globalThis.fetch = (async (r: any) => { const n = String(r).split('?')[0]!.replace('/pagefind/', ''); if (!atHand.has(n)) asked.push(n); return new Response((atHand.get(n) ?? readFileSync(join(folder, 'pagefind', n))) as any); }) as any;
const pf = await import('/tmp/pagefind.mjs');
const { openIndex } = await import('../src/browser/search/engine.ts');
const t0 = performance.now(); const c0 = process.cpuUsage();
const ask = await openIndex(pf, '/pagefind/', locale);
const t1 = performance.now(); const c1 = process.cpuUsage(c0);
for (const q of process.argv.slice(4)) { const c = process.cpuUsage(); const t=performance.now(); const n = asked.length; const a = await ask({ query: q, most: 7 }); const d = process.cpuUsage(c); console.log(q, a.count, 'cpu ms', (d.user + d.system) / 1000, 'wall', performance.now()-t, 'files', asked.length - n, a.results.slice(0, 4).map((r) => r.url).join(' ')); }
console.log('open cpu', (c1.user + c1.system) / 1000, 'wall', t1 - t0);

