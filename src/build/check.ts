/** `npm run check`, first part: checks all content and prints every problem. */
import { checkContent } from '../rules/check-content.ts';
import { formatProblems } from '../rules/problems.ts';
import { readContent } from './content-files.ts';

const files = readContent(process.env['CONTENT_DIR'] ?? 'content');
const problems = checkContent(files);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else console.log(`Content is in order: ${Object.keys(files.mdx).length} texts and the record.`);
