import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Locale } from '../i18n/locales.ts';
import { stringsFor } from '../i18n/strings.ts';
import type { Source } from '../schemas/source.ts';
import { rehypeBoundTerms } from './bound-terms.ts';
import { remarkFigureIds } from './figure-ids.ts';
import { remarkHeadingIds } from './heading-ids.ts';
import { rehypeHeadingLinks } from './heading-links.ts';
import { rehypeLightNotes } from './light-notes.ts';
import { remarkLinks } from './links.ts';
import { noteOptions, remarkNotes } from './notes.ts';
import { rehypePhrases } from './phrases.ts';
import { rehypeTables } from './tables.ts';
import { remarkUnwrapComponents } from './unwrap-components.ts';

/** Components and comments, which remark-rehype does not know. */
const passThrough = [
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'mdxjsEsm',
] as never[];

/** The steps from a parsed text to its HTML tree, in the order in which they run. */
export function stepsFor(
  locale: Locale,
  sources: ReadonlyMap<string, Source>,
  resolve: (path: string, locale: Locale) => string,
) {
  const strings = stringsFor(locale);
  return (
    unified()
      .use(remarkUnwrapComponents)
      .use(remarkHeadingIds)
      .use(remarkFigureIds)
      .use(remarkNotes, { locale, sources })
      .use(remarkLinks, { resolve: (path: string) => resolve(path, locale) })
      .use(remarkRehype, { ...noteOptions(locale), passThrough })
      .use(rehypeBoundTerms)
      .use(rehypeTables, { locale, label: strings.article.table })
      .use(rehypeHeadingLinks, { label: strings.article.linkToSection })
      .use(rehypeLightNotes)
      // After the links, whose labels are the plain headings.
      .use(rehypePhrases, { locale })
  );
}
