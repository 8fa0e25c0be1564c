/** `npm run addresses`: adds the addresses of the built site to `tests/addresses.txt`. Nothing is ever taken out. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pages } from './pages.ts';

const list = new URL('../addresses.txt', import.meta.url);
const published = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
const all = [...new Set([...published, ...pages.map(({ path }) => path)])].sort();
writeFileSync(list, `${all.join('\n')}\n`);
console.log(`${all.length - published.length} new addresses, ${all.length} in all.`);
