/** The components an author may name in MDX; `rules/check-article.ts` holds the same names with their attributes. */
import type { vocabulary } from '../../rules/check-article.ts';
import CompareTable from './CompareTable.astro';
import Disputed from './Disputed.astro';
import KeyPoints from './KeyPoints.astro';
import PactStatus from './PactStatus.astro';
import Person from './Person.astro';
import Quote from './Quote.astro';
import StatusLadder from './StatusLadder.astro';
import Term from './Term.astro';
import Timeline from './Timeline.astro';
import Unknown from './Unknown.astro';

export const articleComponents = {
  CompareTable,
  Disputed,
  KeyPoints,
  PactStatus,
  Person,
  Quote,
  StatusLadder,
  Term,
  Timeline,
  Unknown,
} satisfies Record<keyof typeof vocabulary, unknown>;
