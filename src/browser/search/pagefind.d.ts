/** The parts of Pagefind 1.6's module that are used; the build supplies it (src/build/search-module.ts). */
declare module 'virtual:pagefind' {
  export function createInstance(options: object): Pagefind;

  export interface Pagefind {
    init: () => Promise<void>;
    search: (query: string | null) => Promise<{ results: Hit[] }>;
  }
  export interface Hit {
    id: string;
    /** Pagefind's fragment, which holds a page as the build left it. */
    data: () => Promise<import('./passage.ts').Page>;
  }
}
