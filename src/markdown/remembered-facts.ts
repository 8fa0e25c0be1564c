import { createHash } from 'node:crypto';
import { articleFacts, type ArticleFacts, type SyntaxFault } from './article-facts.ts';
import { fingerprint } from './fingerprint.ts';
import { keptIn } from './kept.ts';

/**
 * `articleFacts` with its results kept on disk, so that a check parses only the texts that changed.
 * @param folder where they are kept; what they depend on besides the text is the code of this folder and the versions
 */
export function rememberedFacts(folder: string): typeof articleFacts {
  const kept = keptIn<ArticleFacts | SyntaxFault>(folder);
  const code = fingerprint(['src/markdown', 'package-lock.json']);
  return (text) => {
    const key = createHash('sha256').update(`${code}\0${text}`).digest('hex');
    const known = kept.get(key);
    if (known && ('passages' in known || 'message' in known)) return known as ArticleFacts | SyntaxFault;
    const facts = articleFacts(text);
    kept.set(key, facts);
    return facts;
  };
}
