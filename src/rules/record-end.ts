import type { Source } from '../schemas/source.ts';
import { lastDay } from './dates.ts';

/** The last day covered by the reading that made the record (undated sources tell of events up to it). */
const readUpTo = '2026-07-02';

/** The day on which the record ends: nothing in it can be dated later. Newer sources move it by themselves. */
export function recordEnd(sources: readonly Pick<Source, 'published'>[]): string {
  return [readUpTo, ...sources.map((source) => lastDay(source.published ?? '0001'))].sort().at(-1) ?? readUpTo;
}
