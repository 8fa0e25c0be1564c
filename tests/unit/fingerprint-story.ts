/** Prints the fingerprints of a story's runs of words, for `tests/fixtures`: `node tests/unit/fingerprint-story.ts <file>`. */
import { readFileSync } from 'node:fs';
import { wordRuns } from './word-runs.ts';

const file = process.argv[2];
if (!file) throw new Error('Name the file of the story: node tests/unit/fingerprint-story.ts <file>');
console.log([...wordRuns(readFileSync(file, 'utf8')).keys()].sort().join('\n'));
