import { z } from 'zod';
import { date, id, pacts, text, words } from './fields.ts';

const fewWords = 'quote at most 20 words, exactly as printed';

/** Words in a quotation: between spaces, or by the segmenter where none are written. */
function countWords(quote: string): number {
  if (/\s/.test(quote)) return quote.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(quote)].filter((part) => part.isWordLike).length;
}

/** Words of a public official, exactly as printed. One entry in `content/quotes.yaml`. */
export const quoteSchema = z
  .strictObject({
    id,
    /** Id of people.yaml; left out where the speaker is a body or not named. */
    speaker: id.optional(),
    speakerName: text('the speaker', 120).optional(),
    /** The office held on that day. */
    role: text('the role of the speaker', 160),
    text: words('the quotation', 400).refine((quote) => countWords(quote) <= 20, { error: fewWords }),
    language: z.enum(['en', 'fil', 'ja'], { error: 'write the language it is printed in: en, fil or ja' }),
    /** Faithful translations into the other languages. */
    translation: z.partialRecord(z.enum(['en', 'fil', 'ja']), words('the translation', 400)).default({}),
    date,
    source: id,
    pacts,
  })
  .refine((quote) => quote.speaker || quote.speakerName, {
    error: 'write who said it: speaker (an id of people.yaml) or speakerName',
    path: ['speaker'],
  });
export type Quote = z.infer<typeof quoteSchema>;
