/** Pagefind's JavaScript API behind a small interface of our own. */

/** A stretch of a result's text; `marked` where it matches. */
export interface Excerpt {
  text: string;
  marked: boolean;
}

export interface SearchResult {
  url: string;
  title: string;
  kind: string;
  date: string | undefined;
  excerpt: Excerpt[];
  /** Places in the page that match, best first, each with its own address. */
  sections: { url: string; title: string; excerpt: Excerpt[] }[];
}

/** The parts of Pagefind 1.6's API that are used. */
interface Pagefind {
  init: () => Promise<void>;
  options: (options: object) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}
interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { url: string; title: string; excerpt: string }[];
}

/**
 * An engine on the index at an address.
 * @param address of Pagefind's `pagefind.js`
 * @returns search, which yields one loader per result, best first, and rejects if the index cannot be loaded
 */
export function createEngine(address: string) {
  let loading: Promise<Pagefind> | undefined;
  const load = () => {
    loading ??= (async () => {
      const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
      // A page's title and the other names by which readers know it weigh more than its text; kind and date weigh nothing.
      await pagefind.options({
        excerptLength: 28,
        ranking: { metaWeights: { title: 6, names: 8, aliases: 3, kind: 0, date: 0 } },
      });
      await pagefind.init();
      return pagefind;
    })();
    // A failed load is forgotten, so that another try starts afresh; the query string gets past the module cache.
    loading.catch(() => {
      loading = undefined;
      address = `${address.split('?')[0]}?again=${Date.now()}`;
    });
    return loading;
  };
  return {
    /** Loads the index before it is needed. */
    warm: () =>
      load().then(
        () => undefined,
        () => undefined,
      ),
    async search(query: string): Promise<(() => Promise<SearchResult>)[]> {
      const pagefind = await load();
      const { results } = await pagefind.search(query);
      return results.map((result) => async () => toResult(await result.data()));
    },
  };
}

function toResult(page: PagefindPage): SearchResult {
  const sections = page.sub_results.filter(({ url }) => url.includes('#')).slice(0, 3);
  return {
    url: page.url,
    title: page.meta['title'] ?? page.url,
    kind: page.meta['kind'] ?? '',
    date: page.meta['date'],
    excerpt: excerptOf(page.excerpt),
    sections: sections.map(({ url, title, excerpt }) => ({ url, title, excerpt: excerptOf(excerpt) })),
  };
}

/** Pagefind's excerpt, in which `<mark>` is the only element and text is escaped, as plain stretches of text. */
function excerptOf(html: string): Excerpt[] {
  const nodes = new DOMParser().parseFromString(html, 'text/html').body.childNodes;
  return [...nodes].map((node) => ({ text: node.textContent ?? '', marked: node.nodeName === 'MARK' }));
}
