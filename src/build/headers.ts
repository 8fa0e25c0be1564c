/** `_headers` for hosts that read it (Netlify, Cloudflare Pages). GitHub Pages sends no headers of ours. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf } from './addresses.ts';
import { prefixesOf } from './redirects.ts';

/** Only the embeddable lines may stand in a frame. */
const policies = {
  framed: ['Content-Security-Policy: frame-ancestors *'],
  unframed: ["Content-Security-Policy: frame-ancestors 'none'", 'X-Frame-Options: DENY'],
};

/**
 * The rules of `_headers`. Hosts join the headers of all rules that fit an address, and of two policies the stricter
 * holds; so no rule may fit an embeddable page and others too, and there is one for each part of the site.
 */
export function headerRules(addresses: readonly string[], base: string): string {
  const rules = prefixesOf(addresses).map((part) => {
    const lines = /(^|\/)embed\/$/.test(part) ? policies.framed : policies.unframed;
    const pattern =
      part.endsWith('/') && part.split('/').length > 2 && !/^\/(fil|ja)\/$/.test(part) ? `${part}*` : part;
    return [base + pattern, ...lines.map((line) => `  ${line}`)].join('\n');
  });
  return `${rules.join('\n')}\n`;
}

export function writeHeaders(folder: string, base: string): void {
  writeFileSync(join(folder, '_headers'), headerRules(addressesOf(folder), base));
}
