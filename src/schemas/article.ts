import { z } from 'zod';
import { day, id, pactIds, words } from './fields.ts';

const change = z.strictObject({
  date: day,
  what: words('what changed', 300),
  /** True where something was wrong. */
  correction: z.boolean({ error: 'write true or false' }).default(false),
});

/** The front matter of `content/articles/<slug>/<language>.mdx`. */
export const articleSchema = z.strictObject({
  /** Question-led; at most 70 characters. */
  title: words('a title', 70),
  /** One or two sentences that already answer. */
  standfirst: words('a standfirst of one or two sentences', 320),
  /** For search engines and shared links. */
  description: words('a description for shared links', 155),
  published: day,
  /** Moves only when the meaning changes, and then a line in `changes` says so. */
  updated: day.optional(),
  /** The date of the newest source on which the text rests. */
  asOf: day,
  pacts: z
    .array(z.enum(pactIds, { error: 'write a list of raa, acsa, isa, osa' }), {
      error: 'write a list of raa, acsa, isa, osa',
    })
    .min(1, { error: 'write at least one of raa, acsa, isa, osa' }),
  /** Other words by which readers search for this. */
  aliases: z.array(words('a search word', 60), { error: 'write a list of search words' }).default([]),
  /** Slugs of the explainers that lead on. */
  related: z.array(id, { error: 'write a list of slugs of other explainers' }).default([]),
  /** Why it was written. */
  why: words('why this was written', 400),
  /** What was read and what could not be found. */
  read: words('what was read, and what could not be found', 600),
  changes: z.array(change, { error: 'write a list of date and what' }).default([]),
});
export type ArticleData = z.infer<typeof articleSchema>;

/** The front matter of `content/pages/<name>/<language>.mdx`. */
export const pageSchema = z.strictObject({
  title: words('a title', 70),
  description: words('a description for shared links', 155),
  updated: day,
});
export type PageData = z.infer<typeof pageSchema>;
