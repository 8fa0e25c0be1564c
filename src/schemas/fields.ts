/** Fields that several kinds share. Each message is one sentence that tells an editor what to write. */
import { z } from 'zod';
import { isDay, isRecordDate } from '../rules/dates.ts';
import { isClean } from '../rules/stray-characters.ts';

export const pactIds = ['raa', 'acsa', 'isa', 'osa'] as const;
export type PactId = (typeof pactIds)[number];

/** Ids become web addresses, so they are lower-case English words joined by hyphens and never change. */
export const id = z
  .string({ error: 'write an id of lower-case letters, digits and hyphens, such as acsa-signed' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'write an id of lower-case letters, digits and hyphens, such as acsa-signed',
  })
  // It names a folder of the site, and disks take no name above 255 bytes.
  .max(100, { error: 'write an id of at most 100 characters' });

const dateMessage = 'write a date that exists as "2026-01-15", "2026-01" or "2026", in quotation marks';
/**
 * Some YAML readers make a point in time of an unquoted date. What the editor wrote is restored; that it exists has been
 * checked on the text itself by then.
 */
const asWritten = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

/** A day, month or year, as exactly as sources tell it. */
export const date = z.string({ error: dateMessage }).refine(isRecordDate, { error: dateMessage });

const dayMessage = 'write a day that exists as "2026-01-15", in quotation marks';
/** A full day. */
export const day = z.preprocess(asWritten, z.string({ error: dayMessage }).refine(isDay, { error: dayMessage }));

/** A text of one line or more that is not empty. */
export function words(what: string, longest = 600) {
  const error = `write ${what}, at most ${longest} characters`;
  return z
    .string({ error })
    .trim()
    .min(1, { error })
    .max(longest, { error })
    .refine(isClean, {
      error: `write ${what} without control characters`,
    });
}

/** The same text in English, Filipino and Japanese. A missing language stops the build. */
export function text(what: string, longest = 600) {
  const error = `write ${what} in all three languages: en, fil and ja`;
  return z.strictObject(
    {
      en: words(`${what} in English (en)`, longest),
      fil: words(`${what} in Filipino (fil)`, longest),
      ja: words(`${what} in Japanese (ja)`, longest),
    },
    { error },
  );
}

/** Ids of sources.yaml on which a statement rests: at least one. */
export const sources = z
  .array(id, { error: 'write a list of source ids from sources.yaml' })
  .min(1, { error: 'write at least one source id from sources.yaml' });

/** How well a statement is carried: one primary or two independent sources; one source; machine-made sources only. */
export const confidence = z.enum(['confirmed', 'single', 'weak'], {
  error: 'write confirmed, single or weak',
});
export type Confidence = z.infer<typeof confidence>;

const pactsMessage = 'write a list of raa, acsa, isa, osa (or context for what lies around the pacts)';
const pactOrder = [...pactIds, 'context'] as const;
/** Pacts in the order in which every page names them, what lies around them last. */
export const inPactOrder = <Pact extends (typeof pactOrder)[number]>(pacts: Pact[]) =>
  pacts.toSorted((a, b) => pactOrder.indexOf(a) - pactOrder.indexOf(b));
/** The pacts a thing belongs to, in whatever order they were written. */
export const pacts = z
  .array(z.enum(pactOrder, { error: pactsMessage }), { error: pactsMessage })
  .overwrite(inPactOrder);

/** The legal steps of a treaty, in order. These are the stations of its line. */
export const stages = [
  'proposed',
  'exploring',
  'negotiating',
  'agreed-in-principle',
  'signed',
  'ph-ratified',
  'ph-senate-concurred',
  'jp-diet-approved',
  'notes-exchanged',
  'in-force',
] as const;
export type Stage = (typeof stages)[number];

/** The steps of Official Security Assistance, which is no treaty but yearly grants. */
export const programmeStages = ['programme-created', 'grant-signed', 'delivered'] as const;

const stageMessage = `write a stage: ${[...stages, ...programmeStages].join(', ')}`;
export const anyStage = z.enum([...stages, ...programmeStages], { error: stageMessage });
export type AnyStage = z.infer<typeof anyStage>;
