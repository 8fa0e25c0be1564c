import { z } from 'zod';
import { id, text } from './fields.ts';

const degrees = (what: string, most: number) => {
  const error = `write the ${what} in degrees, such as 14.6`;
  return z.number({ error }).min(-most, { error }).max(most, { error });
};

/** A place or sea on the map. One entry in `content/places.yaml`. */
export const placeSchema = z.strictObject({
  id,
  /** point: marked and numbered. sea, country: its name is written across it. */
  kind: z.enum(['point', 'sea', 'country'], { error: 'write point, sea or country' }),
  /** Degrees north of the equator. */
  north: degrees('latitude', 90),
  /** Degrees east of Greenwich. */
  east: degrees('longitude', 180),
  name: text('the name', 60),
  /** On which side of its point the name stands. */
  label: z.enum(['left', 'right', 'below'], { error: 'write left, right or below' }).default('right'),
  /** The other name, where a place has two. */
  otherName: text('the other name', 60).optional(),
  /** What a reader should know of the name. */
  note: text('a short note', 200).optional(),
  /** The event for which it is on the map. */
  event: id.optional(),
});
export type Place = z.infer<typeof placeSchema>;
