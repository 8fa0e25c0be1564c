import { countWords, type ArticleFacts } from '../../markdown/article-facts.ts';
import type { Report } from '../check-article.ts';

/** Words of an explainer, key points and tables included, and the most that a paragraph may hold (editorial rules). */
const shortest = 700;
const longest = 1300;
const longestParagraph = 120;

/** Checks that an explainer in English is neither thin nor long, and that no paragraph is a wall of text. */
export function checkProse(facts: ArticleFacts, report: Report) {
  if (facts.words < shortest || facts.words > longest)
    report(1, `a text of ${facts.words} words`, `between ${shortest} and ${longest} words`);
  for (const { line, text, kind } of facts.passages) {
    const words = countWords(text);
    if (kind === 'paragraph' && words > longestParagraph)
      report(line, `a paragraph of ${words} words`, `two paragraphs, each of at most ${longestParagraph} words`);
  }
}
