/**
 * `npm run bench:scale`: builds archives of made-up explainers with this project, cold and again after one change, and one
 * of them with stock Astro and MDX, and prints what each build needed. Sizes can be named: `npm run bench:scale -- 100 1000`.
 */
import { appendFileSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withDefinitions } from '../../src/markdown/citations.ts';
import { generateArchive } from './generate.ts';
import { table } from './markdown-table.ts';
import { measure, type Cost } from './measure.ts';
import { scratchCopy } from './scratch.ts';
import { stockAstro } from './stock-astro.ts';

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(100, 1000, 5000);
const compared = 1000;

// Stock Astro makes one page of a text; this site makes a second one for citations, three files, pictures and feeds besides.
const columns = [
  'articles',
  'build',
  'cpu s',
  'memory MB',
  'files',
  'HTML pages',
  'output MB',
  'cpu per article ms',
  'cpu per HTML page ms',
];
const rows: string[][] = [];
const costs = new Map<string, Cost>();

for (const size of sizes) {
  const folder = scratchCopy(`scale-${size}`);
  generateArchive(join(folder, 'content'), size);
  const build = () => measure([process.execPath, 'src/build/build.ts'], folder);
  note(size, 'cold', await build(), join(folder, 'dist'));
  const changed = join(folder, 'content/articles/made-up-1/en.mdx');
  appendFileSync(changed, '\nThe two sides met again.\n');
  note(size, 'after one change', await build(), join(folder, 'dist'));
  if (size === compared) {
    const texts = new Map<string, string>();
    const articles = join(folder, 'content/articles');
    for (const slug of readdirSync(articles))
      for (const file of readdirSync(join(articles, slug)))
        texts.set(`${slug}/${file}`, withDefinitions(readFileSync(join(articles, slug, file), 'utf8')));
    for (const engine of ['default', 'unified'] as const) {
      const stock = await stockAstro(`stock-${engine}`, texts, engine);
      note(size, `stock Astro, ${engine}`, await measure(stock.build, stock.folder), join(stock.folder, 'dist'));
    }
  }
}

console.log(table(columns, rows));
for (const size of sizes) {
  const [cold, again] = [costs.get(`${size} cold`), costs.get(`${size} after one change`)];
  if (cold && again)
    console.log(`${size}: a rebuild after one change needs ${(again.cpu / cold.cpu).toFixed(2)} of the cold build.`);
  for (const engine of ['default', 'unified']) {
    const stock = costs.get(`${size} stock Astro, ${engine}`);
    if (cold && stock)
      console.log(`${size}: cold, ${(cold.cpu / stock.cpu).toFixed(2)} times stock Astro (${engine} engine).`);
  }
}
const [first, last] = [sizes[0], sizes.at(-1)];
const [small, large] = [costs.get(`${first} cold`), costs.get(`${last} cold`)];
if (first && last && first !== last && small && large)
  console.log(
    `From ${first} to ${last}: ${(last / first).toFixed(0)} times the articles, ${(large.cpu / small.cpu).toFixed(1)} times the processor time.`,
  );

function note(size: number, name: string, cost: Cost, output: string) {
  const names = readdirSync(output, { recursive: true, encoding: 'utf8' });
  const pages = names.filter((file) => file.endsWith('.html')).length;
  const files = names.map((file) => statSync(join(output, file)));
  const kept = files.filter((file) => file.isFile());
  const bytes = kept.reduce((sum, file) => sum + file.size, 0);
  costs.set(`${size} ${name}`, cost);
  rows.push([
    String(size),
    name,
    cost.cpu.toFixed(1),
    cost.memory?.toFixed(0) ?? '?',
    String(kept.length),
    String(pages),
    (bytes / 1e6).toFixed(0),
    ((cost.cpu / size) * 1000).toFixed(0),
    ((cost.cpu / pages) * 1000).toFixed(0),
  ]);
  console.error(`${size} ${name}: ${cost.cpu.toFixed(1)} s`);
}
