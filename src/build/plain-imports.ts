import type { Plugin } from 'vite';

/**
 * Leaves out Vite's preloading around `import()`, a kilobyte on every page: what is imported so here stands in one file.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
