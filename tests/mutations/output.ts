import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { mark } from './mutators.ts';

/** Where pages at old addresses lead: at once, to a path of the site itself and to no other host. */
const ownRedirect = /^0; url=\/(?![/\\])[\w./#-]*$/;

/** Places of a page where code would run or lead: script elements, handlers, addresses that are code. */
export function codeIn($: CheerioAPI): string[] {
  const found: string[] = [];
  $('*').each((_, element) => {
    if (!('tagName' in element)) return;
    for (const [name, value] of Object.entries(element.attribs)) {
      if (/^on/i.test(name)) found.push(`${element.tagName} ${name}`);
      const code = /^[\s\0-\x1f]*(?:javascript|vbscript|data:text)/i;
      if (/^(?:href|src|action|formaction|data|xlink:href|poster|srcdoc)$/i.test(name) && code.test(value))
        found.push(`${element.tagName} ${name}=${value.slice(0, 60)}`);
    }
  });
  $('script:not([type="application/ld+json"]), iframe, object, embed, base, meta[http-equiv=refresh]').each(
    (_, element) => {
      if (ownRedirect.test(element.attribs['content'] ?? '')) return;
      const text = $(element).text() + JSON.stringify(element.attribs);
      if (element.tagName !== 'script' || text.includes(mark)) found.push(`${element.tagName}: ${text.slice(0, 80)}`);
    },
  );
  $('script[type="application/ld+json"]').each((_, element) => {
    JSON.parse($(element).text());
  });
  return found;
}

/**
 * Looks for code that got into a built site from its content.
 * @param folder the built site
 * @param scripts texts of inline scripts that the site has by itself
 * @returns page and place of each; and files for other programs that are not well formed
 */
export function codeInSite(folder: string, scripts: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (const name of globSync('**/*.{html,xml,json,ics}', {
    cwd: folder,
    exclude: (path) => path.startsWith('pagefind'),
  })) {
    const text = readFileSync(join(folder, name), 'utf8');
    try {
      if (name.endsWith('.json')) JSON.parse(text);
      else if (name.endsWith('.xml')) wellFormed(text);
      else if (name.endsWith('.html')) {
        const $ = load(text);
        found.push(...codeIn($).map((place) => `${name}: ${place}`));
        $('script:not([type="application/ld+json"]):not([src])').each((_, element) => {
          if (!scripts.has($(element).text())) found.push(`${name}: a script of its own`);
        });
      }
    } catch (error) {
      found.push(`${name}: ${(error as Error).message}`);
    }
  }
  return found;
}

/** The texts of inline scripts on a page. */
export function inlineScripts(html: string): Set<string> {
  const $ = load(html);
  const texts = $('script:not([type="application/ld+json"]):not([src])').toArray();
  return new Set(texts.map((element) => $(element).text()));
}

/** Throws where a text holds what no XML parser takes: control characters, bare signs, elements that do not pair. */
function wellFormed(text: string) {
  const stray = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&(?!(?:[a-z]+|#\d+|#x[\da-f]+);)/i.exec(
    text.replace(/<!\[CDATA\[[^]*?\]\]>/g, ''),
  );
  if (stray)
    throw new Error(`not well formed at ${stray.index}: ${JSON.stringify(text.slice(stray.index, stray.index + 20))}`);
  const open: string[] = [];
  for (const [, close, name, alone] of text
    .replace(/<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<!--[^]*?-->/g, '')
    .matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g))
    if (close && open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    else if (!close && !alone) open.push(name ?? '');
  if (open.length > 0) throw new Error(`<${open.at(-1)}> is not closed`);
}
