import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Gives links between pages the prefix of the page's language and of the place where the site is served. */
export function remarkLinks(options: { resolve: (path: string) => string }) {
  return (tree: Root) => {
    visit(tree, 'link', (link) => {
      if (link.url.startsWith('/') && !link.url.startsWith('//')) link.url = options.resolve(link.url);
    });
  };
}
