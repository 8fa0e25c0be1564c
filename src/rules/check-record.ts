import type { ParsedRecord, RecordKind } from '../record/load.ts';
import { checkAgreements } from './checks/agreements.ts';
import { checkConfidence } from './checks/confidence.ts';
import { checkEvents } from './checks/events.ts';
import { checkPacts } from './checks/pacts.ts';
import { checkQuestions } from './checks/questions.ts';
import { checkQuotes } from './checks/quotes.ts';
import { checkDuplicates, checkReferences } from './checks/references.ts';
import { reporting } from './checks/report.ts';
import type { Problem } from './problems.ts';

/** Checks the record's files against each other. Returns all problems; an empty list means that all is well. */
export function checkRecord(record: ParsedRecord): Problem[] {
  const problems: Problem[] = [];
  const reporter = reporting(problems);
  for (const kind of Object.keys(record) as RecordKind[]) checkDuplicates(record[kind], reporter(record[kind]));
  checkReferences(record, reporter);
  checkConfidence(record, reporter);
  checkEvents(record, reporter(record.events));
  checkPacts(record, reporter(record.pacts));
  checkQuotes(record, reporter(record.quotes));
  checkAgreements(record.acsaPartners, reporter(record.acsaPartners));
  checkAgreements(record.visitingForces, reporter(record.visitingForces));
  checkQuestions(record, reporter(record.questions));
  return problems;
}
