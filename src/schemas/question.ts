import { z } from 'zod';
import { id, pacts, text } from './fields.ts';

const weight = z.enum(['reader', 'minor'], { error: 'write reader (matters to readers) or minor' });

/** Something nobody knows yet. One entry in `content/open-questions.yaml`. */
export const openQuestionSchema = z.strictObject({
  id,
  pacts,
  question: text('the question', 160),
  detail: text('what is known around it, and what was looked for'),
  /** The sources of what is known; needed wherever the detail holds a figure. */
  sources: z.array(id, { error: 'write a list of source ids from sources.yaml' }).default([]),
  weight,
});
export type OpenQuestion = z.infer<typeof openQuestionSchema>;

/** A point on which sources disagree. One entry in `content/conflicts.yaml`. */
export const conflictSchema = z.strictObject({
  id,
  pacts,
  about: text('what the sources disagree on', 140),
  versions: z
    .array(z.strictObject({ says: text('what this source says', 300), source: id }))
    .min(2, { error: 'write at least two versions, each with its source' }),
  resolution: text('what we take as right, and why'),
  settled: z.boolean({ error: 'write true or false' }),
  weight,
});
export type Conflict = z.infer<typeof conflictSchema>;
