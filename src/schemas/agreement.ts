import { z } from 'zod';
import { confidence, date, id, sources, text } from './fields.ts';

/** A step of an agreement with another country: when, and what a reader must know about the date. */
const step = z.strictObject({
  /** As exactly as sources tell. */
  date,
  /** What the date alone does not tell. */
  note: text('a short note', 160).optional(),
  sources,
  confidence,
});

/** An agreement of Japan or of the Philippines with another country. One entry in `content/acsa-partners.yaml`. */
export const agreementSchema = z.strictObject({
  id,
  /** The other country. */
  partner: text('the other country', 60),
  signed: step,
  /** Left out where no source read reports it. */
  inForce: step.optional(),
});
export type Agreement = z.infer<typeof agreementSchema>;

/** An agreement on visiting forces. One entry in `content/visiting-forces.yaml`. */
export const visitingForcesSchema = agreementSchema.extend({
  /** Whose agreement it is. */
  of: z.enum(['PH', 'JP'], { error: 'write PH or JP' }),
});
export type VisitingForces = z.infer<typeof visitingForcesSchema>;
