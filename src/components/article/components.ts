/** The components an author may name in MDX; `rules/check-article.ts` holds the same names with their attributes. */
import type { vocabulary } from '../../rules/check-article.ts';
import AcsaPartners from '../figures/AcsaPartners.astro';
import DaysToForce from '../figures/DaysToForce.astro';
import OsaByYear from '../figures/OsaByYear.astro';
import PactsTimeline from '../figures/PactsTimeline.astro';
import SeaMap from '../figures/SeaMap.astro';
import VisitingForces from '../figures/VisitingForces.astro';
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
  AcsaPartners,
  CompareTable,
  DaysToForce,
  Disputed,
  KeyPoints,
  OsaByYear,
  PactStatus,
  PactsTimeline,
  Person,
  Quote,
  SeaMap,
  StatusLadder,
  Term,
  Timeline,
  Unknown,
  VisitingForces,
} satisfies Record<keyof typeof vocabulary, unknown>;
