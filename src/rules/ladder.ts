import type { Stage } from '../schemas/fields.ts';
import type { Pact, Step } from '../schemas/pact.ts';
import { lastDay } from './dates.ts';

/** A station of a pact's line as readers see it. */
export interface Station {
  stage: Stage;
  /** now: the last known step. passed: done before it. undated: overtaken by it, though no source read tells when. */
  state: 'passed' | 'undated' | 'now' | 'ahead' | 'not-required';
  step: Step;
}

/**
 * The line of a pact as the newest record has it, or as it was known on a day: what came later is not told.
 * @param dateOf the date of an event, by which it is known when a step was reported as not needed
 */
export function stationsOf(pact: Pact, day?: string, dateOf?: (event: string) => string): Station[] {
  const by = (date: string | undefined) => !day || (date !== undefined && lastDay(date) <= day);
  const done = pact.ladder.map((step) => step.state === 'done' && by(step.date));
  const last = done.lastIndexOf(true);
  return pact.ladder.map((step, index) => {
    const known =
      done[index] || !day || (step.state !== 'done' && step.event !== undefined && by(dateOf?.(step.event)));
    const shown = known || (index < last && step.state !== 'done') ? step : withoutOutcome(step);
    return { stage: step.stage, step: shown, state: stateOf(shown, index, last) };
  });
}

function stateOf({ state }: Step, index: number, last: number): Station['state'] {
  if (index === last) return 'now';
  if (state === 'not-required') return state;
  if (index > last) return 'ahead';
  return state === 'done' ? 'passed' : 'undated';
}

/** The last known step of a treaty, on a day or as the newest record has it. */
export function currentStation(pact: Pact, day?: string): Station | undefined {
  return stationsOf(pact, day).find((station) => station.state === 'now');
}

/** Grants signed by a day, or all that the record holds. */
export function grantsBy(pact: Pact, day?: string) {
  return pact.grants.filter((grant) => !day || grant.signed <= day);
}

/** A step as it looked before anything was known of it. */
function withoutOutcome(step: Step): Step {
  return {
    stage: step.stage,
    country: step.country,
    state: 'ahead',
    sources: [],
    confidence: step.confidence,
  };
}
