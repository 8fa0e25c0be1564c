/**
 * `_headers` for hosts that read it (Netlify, Cloudflare Pages). Hosts join the headers of all rules that fit an address,
 * so no two rules that fit one address may name the same header.
 *
 * Trusted Types (`require-trusted-types-for 'script'`) are not asked for: Pagefind 1.6 starts its worker by a plain string
 * (`new Worker(workerUrl)` in pagefind.js) and makes no policy of its own. Tried in Chromium: the worker is refused, and so is
 * our own `DOMParser` for its excerpts, and search finds nothing. Where Pagefind runs inside a worker of our own, one policy
 * around the address of that worker would do.
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
export const unframed = ["Content-Security-Policy: frame-ancestors 'none'", 'X-Frame-Options: DENY'] as const;

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
        const hashed = /^_astro\/$|^pagefind\/(?:fragment|index|filter)\/$|[._][0-9a-f]{7,}\.pf_meta$/.test(name);
        const pattern = `/${name}${name.endsWith('/') ? '*' : ''}`;
        return [pattern, hashed ? forever : name.startsWith('pagefind/') ? asked : short];
      }),
  ];
}

/**
 * The file's text.
 * @param names as for `caching`
 * @param base the path under which the site is served, without a slash at its end
 */
export function headerFile(names: readonly string[], base: string): string {
  const rules: [string, readonly string[]][] = [
    ['/*', [...everywhere, ...unframed]],
    ...caching(names).map(([pattern, header]): [string, string[]] => [pattern, [header]]),
  ];
  return rules.map(([pattern, lines]) => `${base}${pattern}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('');
}
