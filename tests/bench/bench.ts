/**
 * `npm run bench`: this site beside public peers with the same English explainers, on one machine in one run: what a build
 * needs, and what a reader on a slow phone is sent and sees. Peers come from npm into `.cache/bench`. Prints a Markdown table
 * with medians and their ratio to this site's. A part of a name narrows the peers: `npm run bench -- vitepress`.
 */
import { globSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';
import { table } from './markdown-table.ts';
import { measure, type Cost } from './measure.ts';
import { visit, type Subject, type Visit } from './page-figures.ts';
import { contestants } from './peers.ts';
import { plainTexts } from './plain-texts.ts';
import { serveStatic } from './static-server.ts';

const runs = 15;
const slug = 'what-is-an-acsa';
const query = 'acsa';
const only = process.argv.slice(2).map((name) => name.toLowerCase());

interface Figures {
  cost: Cost;
  pages: number;
  visits: Visit[];
  /** Why its page could not be visited or searched. */
  fault?: string;
}
interface Column {
  name: string;
  version: string;
  /** What was measured; undefined if it could not even be built. */
  figures?: Figures;
  fault?: string;
}

const texts = plainTexts('content');
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const columns: Column[] = [];
const open: { figures: Figures; subject: Subject }[] = [];
for (const [index, { name, version, prepare }] of contestants.entries()) {
  if (index > 0 && only.length > 0 && !only.some((part) => name.toLowerCase().includes(part))) continue;
  console.error(`${name}: building`);
  try {
    const site = await prepare(texts);
    const cost = await measure(site.build, site.folder, site.env);
    const output = join(site.folder, site.output);
    const pages = globSync('**/*.html', { cwd: output, exclude: ['pagefind/**'] }).length;
    const figures: Figures = { cost, pages, visits: [] };
    const served = await serveStatic(output);
    open.push({ figures, subject: { served, path: site.address(slug), ask: site.ask, results: site.results, query } });
    columns.push({ name, version: version(site.folder), figures });
  } catch (error) {
    columns.push({ name, version: '', fault: (error as Error).message });
  }
}
// In turn, so that what else the machine does falls on all alike.
for (let run = 1; run <= runs; run++) {
  console.error(`visit ${run} of ${runs}`);
  for (const { figures, subject } of open)
    await visit(browser, subject).then(
      (seen) => figures.visits.push(seen),
      (error: Error) => (figures.fault = error.message),
    );
}
for (const { subject } of open) await subject.served.stop();
await browser.close();

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const seconds = (time: number) => `${time.toFixed(2)} s`;
const count = (number: number) => String(number);
const over = (of: (visit: Visit) => number) => (figures: Figures) => median(figures.visits.map(of));
/** A row: its name, its value, how to write it, and whether a ratio says anything. */
const rows: [string, (figures: Figures) => number | undefined, (value: number) => string, ratio?: false][] = [
  ['Explainer, everything sent', over(({ bytes }) => bytes), kilo],
  ['Requests', over(({ requests }) => requests), count],
  ['HTML alone', over(({ htmlBytes }) => htmlBytes), kilo],
  ['JavaScript', over(({ scriptBytes }) => scriptBytes), kilo],
  ['Requests that hold up the first paint', over(({ beforePaint }) => beforePaint), count],
  ['First contentful paint', over(({ firstPaint }) => firstPaint), seconds],
  ['Largest contentful paint', over(({ largestPaint }) => largestPaint), seconds],
  ['Layout shift', over(({ shift }) => shift), (value) => value.toFixed(3), false],
  [`Search for “${query}”, sent after the page`, over(({ searchBytes }) => searchBytes), kilo],
  ['Page and search together', over(({ bytes, searchBytes }) => bytes + searchBytes), kilo],
  ['Pages built', ({ pages }) => pages, count, false],
  ['Build, processor', ({ cost }) => cost.cpu, seconds],
  ['Build, processor for each page', ({ cost, pages }) => (cost.cpu / pages) * 1000, (ms) => `${ms.toFixed(0)} ms`],
  ['Build, on the clock', ({ cost }) => cost.wall, seconds],
  ['Build, memory', ({ cost }) => cost.memory, (megabytes) => `${megabytes.toFixed(0)} MB`],
];

const [own] = columns;
console.log(
  `Medians of ${runs} visits to /explainers/${slug}/, ${texts.length} explainers; 1.6 Mbit/s, 150 ms, processor slowed four times; ` +
    `${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}, Chromium ${browser.version()}. ` +
    'In brackets: times this site’s.\n',
);
console.log(
  table(
    ['', ...columns.map(({ name, version }) => (version ? `${name} (${version})` : name))],
    rows.map(([label, of, write, ratio]) => [
      label,
      ...columns.map((column) => {
        const value = column.figures && of(column.figures);
        if (value === undefined || Number.isNaN(value)) return 'not measured';
        const ours = own?.figures && of(own.figures);
        const compared = column !== own && ratio !== false && ours ? ` (${(value / ours).toFixed(1)}×)` : '';
        return write(value) + compared;
      }),
    ]),
  ),
);
for (const { name, figures, fault = figures?.fault } of columns)
  if (fault) {
    console.log(`\n${name} could not be measured: ${fault}`);
    process.exitCode = 1;
  }

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}
