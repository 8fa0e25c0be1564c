import { z } from 'zod';
import { confidence, id, pacts, sources, text, words } from './fields.ts';

/** A word that needs explaining. One entry in `content/glossary.yaml`. */
export const termSchema = z.strictObject({
  id,
  abbr: words('the abbreviation', 20).optional(),
  name: text('the term', 120),
  /** How the Japanese term is read, in kana. */
  reading: words('the reading in kana', 120),
  definition: text('one or two plain sentences', 400),
  aliases: z.array(words('another name', 120)).default([]),
  pacts,
  /** Whether a source itself gives the Filipino and the Japanese term; otherwise it is our rendering. */
  attested: z.strictObject({ fil: z.boolean(), ja: z.boolean() }, { error: 'write fil and ja, each true or false' }),
  sources,
  confidence,
});
export type Term = z.infer<typeof termSchema>;
