import { close, createIndex } from 'pagefind';
import type { Plugin } from 'vite';

const name = 'virtual:pagefind';

/**
 * Lets the worker of the search import Pagefind's module, which Pagefind writes with every index and has in no package: a
 * module of its own would be asked for only once the worker is there.
 */
export function pagefindModule(): Plugin {
  return {
    name: 'pagefind-module',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const { index, errors } = await createIndex({});
      const { files = [] } = (await index?.getFiles()) ?? {};
      // The index of the site is made later, with a setting that Pagefind reads when it starts.
      await close();
      const module = files.find(({ path }) => path === 'pagefind.js');
      if (!module) throw new Error(`Pagefind gave no module: ${errors.join('; ')}`);
      return Buffer.from(module.content).toString();
    },
  };
}
