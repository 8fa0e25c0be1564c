import { isLocale, locales, type Locale } from '../i18n/locales.ts';
import { articleFacts, type ArticleFacts } from '../markdown/article-facts.ts';
import type { SyntaxFault } from '../markdown/parse-text.ts';
import { loadRecord, type ParsedRecord, type RecordKind } from '../record/load.ts';
import { articleSchema, pageSchema } from '../schemas/article.ts';
import { pactIds } from '../schemas/fields.ts';
import { paths } from './addresses.ts';
import { checkArticle } from './check-article.ts';
import { checkRecord } from './check-record.ts';
import { checkSiblings, type CheckedArticle } from './check-siblings.ts';
import { isDay } from './dates.ts';
import { readFrontMatter } from './front-matter.ts';
import { partsOf } from './source-parts.ts';
import { strayCharacter } from './stray-characters.ts';
import { noUtf8, tooLong, type Problem } from './problems.ts';

/** Everything under `content/` as text. */
export interface ContentFiles {
  /** Bytes that are no UTF-8 are undefined, here and below. */
  record: Record<RecordKind, string | undefined>;
  /** By path below content/, such as `articles/what-is-an-acsa/en.mdx`. */
  mdx: Record<string, string | undefined>;
}

/** What an article may name; undefined where the file that tells could not be read. */
export interface IndexedIds extends Record<RecordKind, ReadonlySet<string> | undefined> {
  /** Addresses of pages, in English. */
  paths: ReadonlySet<string> | undefined;
}

/** Reads the facts of a text, its front matter blanked out, from a file. */
export type FactsOf = (text: string, file: string) => ArticleFacts | SyntaxFault;

/**
 * Checks all content: each file by its schema, then files against each other. Returns every problem found.
 * @param factsOf reads a text; one that remembers makes a check of few changes fast
 */
export function checkContent(files: ContentFiles, factsOf: FactsOf = articleFacts): Problem[] {
  const { record, problems } = loadRecord(files.record);
  // Cross-checks run on what could be read, so that an editor sees all there is to mend at once.
  problems.push(...checkRecord(record));
  const slugs = new Set<string>();
  for (const path of Object.keys(files.mdx)) if (path.startsWith('articles/')) slugs.add(path.split('/')[1] ?? '');
  const ids = idsOf(record, slugs);
  const articles: CheckedArticle[] = [];
  for (const [path, text] of Object.entries(files.mdx)) {
    const checked = checkFile(path, text, ids, factsOf);
    problems.push(...checked.problems);
    if (checked.article) articles.push(checked.article);
  }
  return [...problems, ...checkSiblings(articles, slugs)];
}

/** The most characters of a text with its front matter: five times what the longest explainer had in 2026. */
const longest = 60_000;

function checkFile(
  path: string,
  text: string | undefined,
  ids: IndexedIds,
  factsOf: FactsOf,
): { problems: Problem[]; article?: CheckedArticle } {
  const file = `content/${path}`;
  const place = /^(articles|pages)\/[a-z0-9]+(?:-[a-z0-9]+)*\/([a-z]+)\.mdx$/.exec(path);
  const locale = place?.[2] ?? '';
  if (!place || !isLocale(locale))
    return {
      problems: [
        {
          file,
          line: 1,
          found: `a file named ${path}`,
          write: `articles/<slug>/<language>.mdx, the language one of ${locales.join(', ')}`,
        },
      ],
    };
  if (text === undefined) return { problems: [{ file, line: 1, ...noUtf8 }] };
  if (text.length > longest) return { problems: [{ file, line: 1, ...tooLong(text.length, longest) }] };
  const matter =
    place[1] === 'articles' ? readFrontMatter(file, text, articleSchema) : readFrontMatter(file, text, pageSchema);
  matter.problems.push(...strayCharacter(file, text));
  const facts = factsOf(matter.body, file);
  if ('message' in facts) {
    const fault = {
      file,
      line: facts.line,
      found: `text that cannot be read: ${facts.message}`,
      write: syntaxAdvice(facts.message),
    };
    return { problems: [...matter.problems, fault] };
  }
  const explainer = place[1] === 'articles' && matter.problems.length === 0;
  const problems = [...matter.problems, ...checkArticle(file, facts, ids, { locale, explainer })];
  if (facts.words === 0 && matter.problems.length === 0)
    problems.push({ file, line: 1, found: 'no text below the front matter', write: 'the text of the page' });
  const article =
    place[1] === 'articles' && matter.problems.length === 0
      ? {
          file,
          slug: path.split('/')[1] ?? '',
          locale: locale as Locale,
          facts,
          data: articleSchema.parse(matter.data),
        }
      : undefined;
  return article ? { problems, article } : { problems };
}

function syntaxAdvice(message: string): string {
  if (/nested/.test(message)) return 'lists, quotations and components in few levels';
  if (/expression|acorn|brace/i.test(message)) return 'a brace as \\{ if it is meant to be read';
  if (/clos/i.test(message)) return 'a closing tag for each tag that is opened, such as </Term>, in the same paragraph';
  return 'a less-than sign as \\< if it is no component';
}

function idsOf(record: ParsedRecord, slugs: ReadonlySet<string>): IndexedIds {
  const { sources, terms, people, pacts, events, quotes, questions, conflicts } = record;
  const addresses = new Set<string>(Object.values(paths).filter((path) => typeof path === 'string'));
  for (const slug of slugs) addresses.add(paths.explainer(slug));
  for (const id of pactIds) addresses.add(paths.pact(id));
  for (const part of partsOf(sources.items).keys()) addresses.add(paths.sourcePart(part));
  for (const event of events.items) if (isDay(event.date)) addresses.add(paths.on(event.date));
  for (const id of events.ids ?? []) addresses.add(paths.event(id));
  for (const id of terms.ids ?? []) addresses.add(paths.term(id));
  for (const id of people.ids ?? []) addresses.add(paths.person(id));
  return {
    sources: sources.ids,
    terms: terms.ids,
    people: people.ids,
    pacts: pacts.ids,
    events: events.ids,
    quotes: quotes.ids,
    questions: questions.ids,
    conflicts: conflicts.ids,
    acsaPartners: record.acsaPartners.ids,
    visitingForces: record.visitingForces.ids,
    places: record.places.ids,
    paths: events.ids && terms.ids && people.ids && addresses,
  };
}
