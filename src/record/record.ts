/** The door to the record: everything in `content/*.yaml`, checked, indexed and sorted. */
import acsaPartners from '../../content/acsa-partners.yaml?raw';
import conflicts from '../../content/conflicts.yaml?raw';
import events from '../../content/events.yaml?raw';
import terms from '../../content/glossary.yaml?raw';
import questions from '../../content/open-questions.yaml?raw';
import pacts from '../../content/pacts.yaml?raw';
import people from '../../content/people.yaml?raw';
import places from '../../content/places.yaml?raw';
import quotes from '../../content/quotes.yaml?raw';
import sources from '../../content/sources.yaml?raw';
import visitingForces from '../../content/visiting-forces.yaml?raw';
import { checkRecord } from '../rules/check-record.ts';
import { formatProblems } from '../rules/problems.ts';
import { loadRecord } from './load.ts';
import { indexRecord } from './indexed.ts';

const loaded = loadRecord({
  acsaPartners,
  conflicts,
  events,
  terms,
  questions,
  pacts,
  people,
  places,
  quotes,
  sources,
  visitingForces,
});
const problems = [...loaded.problems, ...checkRecord(loaded.record)];
if (problems.length > 0) throw new Error(`The record has faults:\n\n${formatProblems(problems)}`);

export const record = indexRecord(loaded.record);
