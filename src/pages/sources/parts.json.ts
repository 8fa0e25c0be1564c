import type { APIRoute } from 'astro';
import { record } from '../../record/record.ts';
import { partsOf } from '../../rules/source-parts.ts';

/** Which source stands in which part of the list; asked for only by a page whose address names a source that is not on it. */
export const GET: APIRoute = () =>
  Response.json(
    Object.fromEntries([...partsOf(record.sources)].map(([part, each]) => [part, each.map(({ id }) => id)])),
  );
