/** `npm run addresses`: adds the addresses of the built site to `tests/addresses.txt`. Nothing is ever taken out. */
import { writeFileSync } from 'node:fs';
import { addressesOf, addressList, publishedAddresses } from '../../src/build/addresses.ts';
import { folder } from './pages.ts';

const published = publishedAddresses();
const all = [...new Set([...published, ...addressesOf(folder)])].sort();
writeFileSync(addressList, `${all.join('\n')}\n`);
console.log(`${all.length - published.length} new addresses, ${all.length} in all.`);
