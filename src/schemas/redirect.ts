import { z } from 'zod';

const path = (what: string) => {
  const error = `write ${what} from its first to its last slash, without language, such as /pacts/raa/`;
  return z.string({ error }).regex(/^\/(?:[a-z0-9-]+\/)*$/, { error });
};

/** An old address and the page that took its place. One entry in `content/redirects.yaml`. */
export const redirectSchema = z.strictObject({ from: path('the old address'), to: path('the new address') });
export type Redirect = z.infer<typeof redirectSchema>;
