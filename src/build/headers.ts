import { prefixesOf } from './redirects.ts';

/**
 * `_headers` for hosts that read it (Netlify, Cloudflare Pages). Hosts join the headers of all rules that fit an address,
 * so no two rules that fit one address may name the same header.
 */

/** Headers of every address. */
export const everywhere = [
  // A year, for this host alone: whether its subdomains can do without http is not ours to say.
  'Strict-Transport-Security: max-age=31536000',
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  // Nothing of the site uses these; what is not named (copying, sharing) stays as the browser has it.
  'Permissions-Policy: accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  // The site opens no windows of others and loads nothing from elsewhere, so it can stand in a process of its own.
  'Cross-Origin-Opener-Policy: same-origin',
  'Cross-Origin-Embedder-Policy: require-corp',
] as const;

/** What completes the policy that each page carries: a page's own markup cannot say who may frame it. */
const unframed = ["Content-Security-Policy: frame-ancestors 'none'", 'X-Frame-Options: DENY'] as const;
/** Only the embeddable lines may stand in a frame. */
const framed = ['Content-Security-Policy: frame-ancestors *'] as const;

/**
 * Who may frame what, part by part: of two policies for an address the stricter would hold, so no rule may fit an
 * embeddable page and others too.
 * @returns address pattern and headers
 */
export function framing(addresses: readonly string[]): [pattern: string, headers: readonly string[]][] {
  return prefixesOf(addresses).map((part) => {
    const whole = part.endsWith('/') && part.split('/').length > 2 && !/^\/(fil|ja)\/$/.test(part);
    return [whole ? `${part}*` : part, /(^|\/)embed\/$/.test(part) ? framed : unframed];
  });
}

const forever = 'Cache-Control: public, max-age=31536000, immutable';
const short = 'Cache-Control: public, max-age=300, must-revalidate';
const asked = 'Cache-Control: no-cache';

/**
 * How long each part of the site may be kept: files named by their content for ever, pages for five minutes, the index's
 * entry not at all (an old entry would name parts that are gone).
 * @param names what lies at the top of the built site, and in its `pagefind/` (as `pagefind/…`); folders end in a slash
 * @returns address pattern and header; no address fits two
 */
export function caching(names: readonly string[]): [pattern: string, header: string][] {
  return [
    ['/', short],
    ...names
      .filter((name) => name !== 'pagefind/' && name !== 'index.html')
      .map((name): [string, string] => {
        const hashed = /^(?:_astro|share)\/$|^pagefind\/(?:fragment|index)\/$|[._][0-9a-f]{7,}\.pf_meta$/.test(name);
        const pattern = `/${name}${name.endsWith('/') ? '*' : ''}`;
        return [pattern, hashed ? forever : name.startsWith('pagefind/') ? asked : short];
      }),
  ];
}

/**
 * The file's text.
 * @param names as for `caching`
 * @param addresses of the pages and files of the site
 * @param base the path under which the site is served, without a slash at its end
 */
export function headerFile(names: readonly string[], addresses: readonly string[], base: string): string {
  const rules: [string, readonly string[]][] = [
    ['/*', everywhere],
    ...framing(addresses),
    ...caching(names).map(([pattern, header]): [string, string[]] => [pattern, [header]]),
  ];
  return rules.map(([pattern, lines]) => `${base}${pattern}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('');
}
