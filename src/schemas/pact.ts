import { z } from 'zod';
import { confidence, date, day, id, pactIds, sources, stages, text, words } from './fields.ts';

const statement = z.strictObject({ text: text('one sentence', 300), sources, confidence });

/** One legal step, in one country or both, done or ahead. */
export const stepSchema = z.strictObject({
  stage: z.enum(stages, { error: `write a stage: ${stages.join(', ')}` }),
  /** Who takes it. */
  country: z.enum(['both', 'PH', 'JP'], { error: 'write both, PH or JP' }),
  /** done; ahead; not-found (no source read tells); not-required (only reported so: the note says by whom). */
  state: z.enum(['done', 'ahead', 'not-found', 'not-required'], {
    error: 'write done, ahead, not-found or not-required',
  }),
  /** When it was taken; left out where no source gives it. */
  date: date.optional(),
  /** The event that marks it. */
  event: id.optional(),
  /** What a reader must know about this step. */
  note: text('a short note', 160).optional(),
  sources: z.array(id, { error: 'write a list of source ids from sources.yaml' }).default([]),
  confidence,
});
export type Step = z.infer<typeof stepSchema>;

/** One yearly grant of Official Security Assistance. */
export const grantSchema = z.strictObject({
  /** Japan's fiscal year, April to March. */
  fiscalYear: z.int({ error: 'write a year, such as 2025' }),
  amountYen: z.int({ error: 'write the sum in yen as a whole number, such as 900000000' }).positive(),
  signed: day,
  what: text('what is given', 200),
  recipient: text('who receives it', 120),
  delivered: z.strictObject({
    state: z.enum(['yes', 'partly', 'not-found'], { error: 'write yes, partly or not-found' }),
    date: date.optional(),
    note: text('a note on delivery', 200),
  }),
  event: id,
  deliveredEvent: id.optional(),
  sources,
  confidence,
});
export type Grant = z.infer<typeof grantSchema>;

/** One of the four pacts. One entry in `content/pacts.yaml`. */
export const pactSchema = z.strictObject({
  id: z.enum(pactIds, { error: 'write raa, acsa, isa or osa' }),
  kind: z.enum(['treaty', 'programme'], { error: 'write treaty or programme' }),
  abbr: text('the short name', 30),
  name: text('the everyday name', 90),
  /** The title in the treaty, language by language, where a source gives it. */
  officialName: z.partialRecord(z.enum(['en', 'fil', 'ja']), words('the official title', 300)).optional(),
  /** Other names by which readers search. */
  otherNames: z.array(words('another name', 120)).default([]),
  meaning: text('one sentence on what it does', 220),
  status: text('where it stands', 80),
  statusNote: text('one or two sentences on where it stands', 400),
  /** The date of the newest source that bears on its status. */
  asOf: day,
  asOfSource: id,
  does: z.array(statement).min(1),
  doesNot: z.array(statement).min(1),
  ladder: z.array(stepSchema).default([]),
  grants: z.array(grantSchema).default([]),
  /** When a programme was created; treaties have a ladder instead. */
  programme: z.strictObject({ created: day, event: id, sources }).optional(),
  next: z
    .strictObject({
      step: text('the next step', 200),
      who: text('who must take it', 120),
      sources,
      confidence,
    })
    .optional(),
});
export type Pact = z.infer<typeof pactSchema>;
