import type { Stage } from '../schemas/fields.ts';
import type { Pact, Step } from '../schemas/pact.ts';
import { lastDay } from './dates.ts';

/** A station of a pact's line as readers see it. */
export interface Station {
  stage: Stage;
  /** now: the last known step. passed: done, or overtaken by a later step. */
  state: 'passed' | 'now' | 'ahead' | 'not-required';
  step: Step;
}

/** The line of a pact as the newest record has it, or as it was known on a day. */
export function stationsOf(pact: Pact, day?: string): Station[] {
  const done = pact.ladder.map(
    (step) => step.state === 'done' && (!day || (step.date !== undefined && lastDay(step.date) <= day)),
  );
  const last = done.lastIndexOf(true);
  return pact.ladder.map((step, index) => ({
    stage: step.stage,
    step: index <= last || !day ? step : withoutOutcome(step),
    state: index === last ? 'now' : step.state === 'not-required' ? 'not-required' : index < last ? 'passed' : 'ahead',
  }));
}

/** The last known step of a treaty, on a day or as the newest record has it. */
export function currentStation(pact: Pact, day?: string): Station | undefined {
  return stationsOf(pact, day).find((station) => station.state === 'now');
}

/** Grants signed by a day, or all that the record holds. */
export function grantsBy(pact: Pact, day?: string) {
  return pact.grants.filter((grant) => !day || grant.signed <= day);
}

/** A step as it looked before it was taken: no date, no note. */
function withoutOutcome(step: Step): Step {
  return {
    stage: step.stage,
    country: step.country,
    state: step.state === 'done' ? 'ahead' : step.state,
    sources: [],
    confidence: step.confidence,
  };
}
