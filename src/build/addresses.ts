/** The addresses of a built site, which stay for ever once published. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every address ever published, one to a line. */
export const addressList = 'tests/addresses.txt';

/** Parts that pages fetch of themselves and nobody links to; most are named by a digest of what they hold. */
const parts = /^(?:_astro|pagefind|share)\/|^_(?:headers|redirects)$/;

/** The addresses of a built site: pages by their folder, feeds and files by their name. */
export function addressesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((name) => !parts.test(name))
    .map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** Published addresses; none where the list is not there yet. */
export function publishedAddresses(): string[] {
  return existsSync(addressList) ? readFileSync(addressList, 'utf8').split('\n').filter(Boolean) : [];
}

/** Stops if the built site has lost an address. @throws with the addresses and what to do */
export function keepAddresses(folder: string, published: readonly string[] = publishedAddresses()): void {
  const known = new Set(addressesOf(folder));
  const lost = published.filter((address) => !known.has(address));
  if (lost.length === 0) return;
  const shown = lost.slice(0, 20).join('\n  ');
  throw new Error(
    `${lost.length} published address${lost.length === 1 ? '' : 'es'} would lead nowhere:\n  ${shown}\n` +
      'Put the page back, or name the page that takes its place in content/redirects.yaml.',
  );
}
