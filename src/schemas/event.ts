import { z } from 'zod';
import { anyStage, confidence, date, id, pactIds, pacts, sources, text } from './fields.ts';

/** Something that happened. One entry in `content/events.yaml`, one page on the timeline. */
export const eventSchema = z.strictObject({
  /** The event's address: /timeline/<id>/. */
  id,
  /** When, as exactly as sources tell. */
  date,
  /** Which pacts it concerns. */
  pacts: pacts.min(1, { error: 'write at least one of raa, acsa, isa, osa, context' }),
  /** The stage to which it moved a pact, pact by pact; left out where it moved none. */
  stages: z.partialRecord(z.enum(pactIds), anyStage, { error: 'write pact: stage, such as acsa: signed' }).optional(),
  /** A headline. */
  title: text('a headline', 90),
  /** One to three sentences. */
  what: text('what happened'),
  /** Where, if told. */
  place: text('the place', 120).optional(),
  /** Ids of people.yaml. */
  people: z.array(id, { error: 'write a list of ids from people.yaml' }).default([]),
  sources,
  confidence,
});
export type Event = z.infer<typeof eventSchema>;
