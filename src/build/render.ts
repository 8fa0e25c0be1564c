/**
 * Checks the content and renders the pages into a folder, in a process of its own: what Astro, its bundler and the
 * pictures hold in memory, gigabytes for thousands of explainers, is free again before the pages are indexed.
 * `src/build/build.ts` starts it. Ends with 1 after telling what is wrong.
 */
import { rmSync } from 'node:fs';
import { build } from 'astro';
import { projectTexts } from '../markdown/project-texts.ts';
import { textReader } from '../markdown/texts.ts';
import { checkContent } from '../rules/check-content.ts';
import { formatProblems } from '../rules/problems.ts';
import { readContent } from './content-files.ts';
import { giveUp } from './put-in-place.ts';
import { readRedirects } from './redirects.ts';
import { placePictures } from './share-pictures.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'; // The build asks nothing of the network.
process.on('disconnect', () => process.exit(1)); // Whoever started this is gone: nobody will finish these pages.

const [draft = ''] = process.argv.slice(2);
const content = checkContent(readContent('content'), textReader(projectTexts()).facts);
const problems = [...content, ...readRedirects().problems];
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exit(1);
}
try {
  rmSync(draft, { recursive: true, force: true });
  process.env['OUT_DIR'] = draft;
  await build({ logLevel: 'warn' });
  placePictures(draft);
} catch (error) {
  giveUp(error);
}
process.exit(0); // Astro leaves a handle open, which would keep the process alive.
