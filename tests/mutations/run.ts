/**
 * `npm run test:mutations`: spoils the content in more than a thousand ways. Each way must be refused with file and line,
 * or give a valid site: those that pass the check are built, many at a time, and the pages looked through for code.
 * `SEEDS=100-200` runs a part; a single fault is found again by its seed.
 */
import { fork } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/rules/check-content.ts';
import { scratch } from '../scratch.ts';
import { attempt, mutation, spoilt, textOf, type Mutation } from './outcome.ts';
import { codeInSite, inlineScripts } from './output.ts';

const [from = 0, to = 1200] = (process.env['SEEDS'] ?? '0-1200').split('-').map(Number);
/** The longest that one check may take before it counts as hanging. */
const patience = 120_000;

interface Told {
  seed: number;
  problems: number;
  fault?: string;
}

if (process.send) {
  // A worker: tries the seeds it is sent, one by one.
  process.on('message', (seed: number) => {
    void attempt(mutation(seed)).then((told) => process.send?.({ seed, ...told }));
  });
} else await main();

async function main() {
  const faults: string[] = [];
  const fail = (seed: number, fault: string) => {
    const { mutator, path } = mutation(seed);
    faults.push(`seed ${seed}, ${mutator}, ${path}: ${fault}`);
    console.error(faults.at(-1));
  };
  const passed: Mutation[] = [];
  let next = from;
  const work = () =>
    new Promise<void>((done) => {
      let worker = fork(import.meta.filename);
      let seed = -1;
      let timer: ReturnType<typeof setTimeout>;
      const give = () => {
        if (next >= to) {
          worker.removeAllListeners();
          worker.kill();
          return done();
        }
        seed = next++;
        timer = setTimeout(() => restart(`the check hangs for ${patience / 1000} s`), patience);
        worker.send(seed);
      };
      const restart = (fault: string) => {
        clearTimeout(timer);
        fail(seed, fault);
        worker.removeAllListeners();
        worker.kill('SIGKILL');
        worker = fork(import.meta.filename);
        listen();
        give();
      };
      const listen = () => {
        worker.on('message', (told: Told) => {
          clearTimeout(timer);
          if (told.fault) fail(told.seed, told.fault);
          else if (told.problems === 0) passed.push(mutation(told.seed));
          give();
        });
        worker.on('exit', (code) => restart(`the check ends with ${code}`));
      };
      listen();
      give();
    });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));
  console.log(
    `${to - from} mutations: ${to - from - passed.length - faults.length} refused with file and line, ${passed.length} pass the check.`,
  );
  buildAll(passed, fail);
  console.log(
    faults.length === 0 ? 'Every mutation ends in a valid site or in a message.' : `${faults.length} faults.`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}

/** Builds all mutations that passed the check, as many together as touch different files and pass together. */
function buildAll(passed: readonly Mutation[], fail: (seed: number, fault: string) => void) {
  const place = scratch('mutations');
  const put = (list: readonly Mutation[], original = false) => {
    for (const { path, changed } of list) {
      const file = join(place.folder, 'content', path);
      if (original) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, textOf(path));
      } else if (changed === undefined) rmSync(file);
      else writeFileSync(file, changed);
    }
  };
  try {
    const good = place.build();
    if (good.status !== 0) throw new Error(`The content as it stands does not build: ${good.stderr}`);
    const site = join(place.folder, 'dist');
    const scripts = new Set(
      ['index.html', 'search/index.html'].flatMap((name) => [...inlineScripts(readFileSync(join(site, name), 'utf8'))]),
    );
    let builds = 0;
    const tryBatch = (batch: readonly Mutation[]) => {
      put(batch);
      const { status, stderr } = place.build();
      builds++;
      const told = status === 0 || /content\/\S+\.(?:mdx|yaml):\d+/.test(stderr);
      const found = status === 0 ? codeInSite(site, scripts) : told ? [] : [stderr.slice(0, 1_500)];
      put(batch, true);
      if (found.length === 0) return;
      if (batch.length === 1) fail(batch[0]?.seed ?? -1, found.slice(0, 3).join('\n'));
      else {
        const half = Math.ceil(batch.length / 2);
        tryBatch(batch.slice(0, half));
        tryBatch(batch.slice(half));
      }
    };
    for (let rest = [...passed]; rest.length > 0;) {
      const batch: Mutation[] = [];
      const later: Mutation[] = [];
      // Two changes can contradict each other; then the second waits for the next build.
      for (const each of rest) {
        const fits =
          !batch.some(({ path }) => path === each.path) &&
          (batch.length === 0 || checkContent(spoilt([...batch, each])).length === 0);
        (fits ? batch : later).push(each);
      }
      tryBatch(batch);
      rest = later;
    }
    console.log(`${builds} builds of what passed.`);
  } finally {
    place.remove();
  }
}
