/** `npm run check`, first part: checks all content and prints every problem; without any, how easily each text reads. */
import { projectTexts } from '../markdown/project-texts.ts';
import { textReader } from '../markdown/texts.ts';
import { checkContent } from '../rules/check-content.ts';
import { readFrontMatter } from '../rules/front-matter.ts';
import { formatProblems } from '../rules/problems.ts';
import { readingEase } from '../rules/reading-ease.ts';
import { articleSchema } from '../schemas/article.ts';
import { readContent } from './content-files.ts';
import { readRedirects } from './redirects.ts';

const content = process.env['CONTENT_DIR'] ?? 'content';
const files = readContent(content);
const factsOf = textReader(projectTexts(content)).facts;
const problems = [...checkContent(files, factsOf), ...readRedirects().problems];
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  console.log(`Content is in order: ${Object.keys(files.mdx).length} texts and the record.`);
  console.log('Explainers in English: words, and the school year that reads summary and text with ease.');
  const exceptions: string[] = [];
  for (const [path, text = ''] of Object.entries(files.mdx)) {
    if (!/^articles\/.*\/en\.mdx$/.test(path)) continue;
    const { data, body } = readFrontMatter(path, text, articleSchema);
    const facts = factsOf(body, `content/${path}`);
    if ('message' in facts) continue; // Reported above.
    const { summary, text: whole } = readingEase(articleSchema.parse(data).standfirst, facts);
    const row = [facts.words, summary.toFixed(1), whole.toFixed(1)].map((part) => String(part).padStart(6)).join('');
    console.log(`${row}  ${path.split('/')[1]}`);
    for (const { line, reason } of facts.exceptions) exceptions.push(`content/${path}:${line}: ${reason}`);
  }
  console.log(`Sentences without a note, by an editor's reason: ${exceptions.length || 'none'}`);
  for (const exception of exceptions) console.log(`  ${exception}`);
}
