import { createIndex, close } from 'pagefind';
import { writeFileSync, readFileSync, existsSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { indexForSearch } from '../src/build/search-index.ts';
import { groups, questions, Tally } from './golden/questions.ts';
import { locales } from '../src/i18n/locales.ts';
if (!existsSync('/tmp/pagefind.mjs')) { const { index } = await createIndex({}); const { files } = await index!.getFiles(); writeFileSync('/tmp/pagefind.mjs', files.find((f) => f.path === 'pagefind.js')!.content); await close(); }
const folder = process.env.FOLDER ?? '/tmp/search-idx';
if (!process.env.NOINDEX) { rmSync(folder + '/pagefind', { recursive: true, force: true }); await indexForSearch(folder); }
const atHand = new Map<string, Uint8Array>();
const unpack = (locale: string) => { const bytes = new Uint8Array(readFileSync(join(folder, 'pagefind', `${locale}.start`))); let at = bytes.indexOf(10) + 1; for (const [n, l] of JSON.parse(new TextDecoder().decode(bytes.subarray(0, at)))) atHand.set(n, bytes.slice(at, (at += l))); };
globalThis.fetch = (async (r: any) => { const n = String(r).split('?')[0]!.replace('/pagefind/', ''); return new Response((atHand.get(n) ?? readFileSync(join(folder, 'pagefind', n))) as any); }) as any;
const pf = await import('/tmp/pagefind.mjs');
const { openIndex } = await import('../src/browser/search/engine.ts');
const only = process.argv.slice(2);
for (const locale of locales) { if (process.env.L && process.env.L !== locale) continue; unpack(locale); const ask = await openIndex(pf, '/pagefind/', locale);
  if (only.length) { for (const q of only) { const a = await ask({ query: q, most: 14 }); console.log(locale, q, a.count, a.instead ?? '', a.share.toFixed(2), '\n   ' + a.results.map((r) => r.url + ' ' + r.title.slice(0,40)).join('\n   ')); } continue; }
  for (const group of Object.keys(groups) as any[]) { const tally = new Tally(); for (const q of questions(group, locale)) tally.add(q, (await ask({ query: q.query, most: 7 })).results.map((r) => r.url)); console.log([`${locale}, ${group}: ${tally}`, ...tally.misses].join('\n  ')); } }
process.exit(0);
