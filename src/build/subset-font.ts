/**
 * Makes `src/assets/newsreader-500.woff2` from the npm package: only the letters that English and Filipino headlines
 * need, so that the face stays below 20 kB. Run by hand when letters are missing: `node src/build/subset-font.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { headlineLetters } from './headline-letters.ts';

const source = createRequire(import.meta.url).resolve('@fontsource/newsreader/files/newsreader-latin-500-normal.woff2');
const target = new URL('../assets/newsreader-500.woff2', import.meta.url);

const font = await subsetFont(readFileSync(source), headlineLetters, {
  targetFormat: 'woff2',
  // Of the face's typographic features only kerning is used; the others are an eighth of the file.
  keepFeatures: ['kern'],
});
writeFileSync(target, font);
console.log(`${target.pathname}: ${font.length} bytes`);
