/**
 * `npm run check:links`: asks the address of each source, prints a report (in a workflow: as the job's summary), and writes
 * into `content/sources.yaml` the archived copy of each original that is gone. Never fails for what it finds.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { loadRecord } from '../record/load.ts';
import { readContent } from './content-files.ts';
import { askAll, politely, report, withCopies } from './link-rules.ts';

const file = 'content/sources.yaml';
const { items } = loadRecord(readContent('content').record).record.sources;
const findings = await askAll(items, politely);
const text = report(findings);
console.log(text);
const summary = process.env['GITHUB_STEP_SUMMARY'];
if (summary) appendFileSync(summary, text);
const before = readFileSync(file, 'utf8');
const after = withCopies(before, findings);
if (after !== before) writeFileSync(file, after);
