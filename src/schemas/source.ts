import { z } from 'zod';
import { date, id, words } from './fields.ts';

/** Something read: a government page, a news story, a treaty text. One entry in `content/sources.yaml`. */
export const sourceSchema = z.strictObject({
  /** publisher-date-topic; footnotes name it, so it never changes. */
  id,
  /** Who published it, as readers know it. */
  publisher: words('the publisher', 120),
  /** The headline as published, or a description where none could be read (then `described: true`). */
  title: words('the headline as published', 400),
  /** True where `title` is our description, because the copy read showed no headline. */
  described: z.boolean({ error: 'write true or false' }).optional(),
  /** True where the headline was read from an address of the page, which leaves out marks and capitals. */
  fromAddress: z.boolean({ error: 'write true or false' }).optional(),
  /** Its address. */
  url: z.url({ protocol: /^https?$/, error: 'write a web address that starts with https:// or http://' }),
  /** An archived copy, where a certain one is known; otherwise the archive's own search for the address is offered. */
  archived: z
    .url({ protocol: /^https?$/, error: 'write the web address of the archived copy, or leave the line out' })
    .optional(),
  /** When it was published; left out when unknown. */
  published: date.optional(),
  /** Language tag: en, fil, ja … */
  language: z
    .string({ error: 'write a language tag such as en, fil or ja' })
    .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, { error: 'write a language tag such as en, fil or ja' }),
  /** What it is. */
  kind: z.enum(['primary', 'news', 'analysis'], { error: 'write primary, news or analysis' }),
  /** How far to trust it, best first. */
  grade: z.enum(['primary', 'newsroom', 'analysis', 'secondary', 'machine-made'], {
    error: 'write primary, newsroom, analysis, secondary or machine-made',
  }),
});
export type Source = z.infer<typeof sourceSchema>;
