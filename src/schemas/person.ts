import { z } from 'zod';
import { date, id, sources, text, words } from './fields.ts';

/** Someone the record names. One entry in `content/people.yaml`. */
export const personSchema = z.strictObject({
  id,
  /** Family name first for Japanese people. */
  name: text('the name', 80),
  /** How the Japanese form is read, in kana. */
  reading: words('the reading in kana', 80).optional(),
  /** Other orders and spellings, so that search finds them. */
  otherNames: z.array(words('another form of the name', 80)).default([]),
  country: z
    .string({ error: 'write a two-letter country code such as PH or JP' })
    .regex(/^[A-Z]{2}$/, { error: 'write a two-letter country code such as PH or JP' })
    .optional(),
  roles: z.array(
    z.strictObject({
      title: text('the office', 160),
      from: date.optional(),
      to: date.optional(),
      /** A date on which a source names the person in this office. */
      asOf: date.optional(),
      sources,
    }),
  ),
  note: text('one sentence on who this is', 300).optional(),
  sources,
});
export type Person = z.infer<typeof personSchema>;
