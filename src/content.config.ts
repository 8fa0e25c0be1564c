import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema, pageSchema } from './schemas/article.ts';

/** An entry's id is its folder and language, such as `what-is-an-acsa/en`. */
const mdx = (base: string) =>
  glob({ base, pattern: '*/*.mdx', retainBody: false, generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });

export const collections = {
  articles: defineCollection({ loader: mdx('./content/articles'), schema: articleSchema }),
  pages: defineCollection({ loader: mdx('./content/pages'), schema: pageSchema }),
};
