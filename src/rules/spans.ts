/** Where things stand on the figures' scales: pure numbers, from the record's dates. */
import type { Agreement } from '../schemas/agreement.ts';
import type { Stage } from '../schemas/fields.ts';
import type { Pact, Step } from '../schemas/pact.ts';
import { type RecordDate, daysBetween, firstDay, isDay, lastDay } from './dates.ts';

/** A scale of whole years: where a date lies on it, and the years to label. */
export interface YearScale {
  /** Share of the width from the left, 0 to 1; dates before the scale lie at 0. A month or year lies at its middle. */
  at: (date: RecordDate) => number;
  ticks: { at: number; label: string }[];
}

/** The scale from the first day of one year to the last of another, with at most seven labels. */
export function yearScale(first: number, last: number): YearScale {
  const start = `${first}-01-01`;
  const length = daysBetween(start, `${last + 1}-01-01`);
  const share = (day: string) => Math.min(1, Math.max(0, daysBetween(start, day) / length));
  const every = Math.ceil((last - first + 1) / 7);
  const ticks = [];
  for (let year = first; year <= last; year += every) ticks.push({ at: share(`${year}-01-01`), label: String(year) });
  return { at: (date) => (share(firstDay(date)) + share(lastDay(date))) / 2, ticks };
}

/** A step of a pact that was taken on a known date. */
export type TakenStep = Step & { date: RecordDate };

/** The steps of a treaty that were taken on a known date, in order. */
export function takenSteps(pact: Pact): TakenStep[] {
  return pact.ladder.filter((step): step is TakenStep => step.state === 'done' && step.date !== undefined);
}

/** How long a treaty took: days from talks to signature, from there to force, and since the last of them if still open. */
export interface Course {
  talks: TakenStep | undefined;
  signed: TakenStep | undefined;
  inForce: TakenStep | undefined;
  toSignature: number | undefined;
  toForce: number | undefined;
  /** Days from the last of the three to the date of the newest source, where the pact is not known to be in force. */
  open: number | undefined;
}

/** Counts a treaty's days; steps known only by month or year are not counted. */
export function courseOf(pact: Pact): Course {
  const step = (stage: Stage) => takenSteps(pact).find((each) => each.stage === stage && isDay(each.date));
  const [talks, signed, inForce] = [step('negotiating'), step('signed'), step('in-force')];
  const last = signed ?? talks;
  return {
    talks,
    signed,
    inForce,
    toSignature: talks && signed && daysBetween(talks.date, signed.date),
    toForce: signed && inForce && daysBetween(signed.date, inForce.date),
    open: !inForce && last ? daysBetween(last.date, pact.asOf) : undefined,
  };
}

/** Days from signature to force, where both days are known. */
export function daysToForce({ signed, inForce }: Pick<Agreement, 'signed' | 'inForce'>): number | undefined {
  return inForce && isDay(signed.date) && isDay(inForce.date) ? daysBetween(signed.date, inForce.date) : undefined;
}

/**
 * A pact as one agreement in a list of agreements, its dates from its own ladder.
 * @throws if the pact has not been signed on a known date: then it has no place in the list
 */
export function asAgreement(pact: Pact, partner: Agreement['partner']): Agreement {
  const step = (stage: Stage) => takenSteps(pact).find((each) => each.stage === stage);
  const [signed, inForce] = [step('signed'), step('in-force')];
  if (!signed) throw new Error(`${pact.id} is not signed in content/pacts.yaml, but a figure lists it as signed.`);
  const dated = ({ date, sources, confidence }: TakenStep) => ({ date, sources, confidence });
  return { id: pact.id, partner, signed: dated(signed), ...(inForce && { inForce: dated(inForce) }) };
}
