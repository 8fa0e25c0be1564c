import type { ArticleFacts } from '../markdown/article-facts.ts';
import type { Locale } from '../i18n/locales.ts';
import type { IndexedIds } from './check-content.ts';
import { checkNotes } from './checks/notes.ts';
import { checkProse } from './checks/prose.ts';
import { nearest, suggestId, type Problem } from './problems.ts';
import { splitLocale } from './addresses.ts';

/** Components an author may use, with the attributes each must have and what those name. */
export const vocabulary = {
  KeyPoints: {},
  Term: { id: 'terms' },
  Person: { id: 'people' },
  PactStatus: { pact: 'pacts' },
  StatusLadder: { pact: 'pacts' },
  Timeline: { events: 'events' },
  CompareTable: { caption: 'text' },
  Quote: { id: 'quotes' },
  Unknown: { id: 'questions' },
  Disputed: { id: 'conflicts' },
  PactsTimeline: {},
  DaysToForce: {},
  OsaByYear: {},
  AcsaPartners: {},
  VisitingForces: {},
  SeaMap: {},
} as const satisfies Record<string, Record<string, Wanted>>;
type Wanted = keyof IndexedIds | 'text';

/** Components whose attribute may name several ids, separated by spaces. */
const takesSeveral = ['Timeline', 'Unknown', 'Disputed'];

/** Ids that the page around an article uses itself. */
const reserved = ['content', 'made', 'changes', 'read-on', 'footnote-label'];

/** Notes a problem on a line of the article. */
export type Report = (line: number, found: string, write: string) => void;

/** Checks the text of an explainer or a plain page against the record and the addresses of the site. */
export function checkArticle(
  file: string,
  facts: ArticleFacts,
  ids: IndexedIds,
  { locale, explainer }: { locale: Locale; explainer: boolean },
): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (line, found, write) => problems.push({ file, line, found, write });
  for (const { line, text } of facts.code)
    report(
      line,
      `code in the text: ${text.slice(0, 60)}`,
      'plain Markdown and the components of content/README.md; a brace as \\{',
    );
  for (const { line, text } of facts.pictures)
    report(line, `a picture: ![${text}]`, 'text, a table or a component of content/README.md');
  for (const { line, id } of facts.definitions)
    report(
      line,
      `a note written by hand: [^${id}]:`,
      'nothing here: notes are made from sources.yaml; cite with [^source-id] in the text',
    );
  for (const { line, id } of facts.citations)
    if (ids.sources?.has(id) === false)
      report(line, `[^${id}], which is no source of sources.yaml`, suggestId(id, ids.sources, 'sources.yaml'));
  checkHeadings(facts, report);
  checkComponents(facts, ids, report);
  checkLinks(facts, ids, report);
  if (locale === 'en') checkNotes(facts, report);
  if (locale === 'en' && explainer && facts.words > 0) checkProse(facts, report);
  return problems;
}

function checkHeadings(facts: ArticleFacts, report: Report) {
  const seen = new Set<string>();
  for (const { line, depth, id, text } of facts.headings) {
    if (depth === 1)
      report(line, `a heading of the first rank: # ${text}`, '## for sections; the title stands in the front matter');
    if (!id)
      report(line, `the heading “${text}” without an id`, `${'#'.repeat(depth)} ${text} {/* #short-english-id */}`);
    else if (seen.has(id)) report(line, `the heading id ${id} a second time`, 'another id');
    if (id && reserved.includes(id)) report(line, `the heading id ${id}, which the page itself uses`, 'another id');
    if (id) seen.add(id);
  }
}

function checkComponents(facts: ArticleFacts, ids: IndexedIds, report: Report) {
  const terms = new Set<string>();
  for (const { line, name, attributes } of facts.components) {
    // By own names only: every object also answers to names such as "constructor".
    const wanted = Object.hasOwn(vocabulary, name)
      ? (vocabulary as Record<string, Record<string, Wanted>>)[name]
      : undefined;
    if (!wanted) {
      const near = nearest(name, Object.keys(vocabulary));
      report(
        line,
        `<${name}>, which is no component for articles`,
        near ? `<${near}>` : `one of ${Object.keys(vocabulary).join(', ')}, or Markdown`,
      );
      continue;
    }
    for (const key of Object.keys(attributes))
      if (!Object.hasOwn(wanted, key))
        report(
          line,
          `<${name} ${key}=…>, which it does not take`,
          `<${name}${Object.keys(wanted)
            .map((each) => ` ${each}="…"`)
            .join('')}>`,
        );
    for (const [key, kind] of Object.entries(wanted)) {
      const value = attributes[key];
      if (!value || value.startsWith('{'))
        report(line, `<${name}> without ${key}="…"`, `<${name} ${key}="…">, in quotation marks`);
      else if (kind !== 'text' && !takesSeveral.includes(name) && /\s/.test(value.trim()))
        report(line, `<${name} ${key}="${value}">: several ids`, `one id; <${name}> once for each`);
      else if (kind !== 'text')
        for (const id of value.trim().split(/\s+/))
          if (ids[kind]?.has(id) === false)
            report(
              line,
              `<${name} ${key}="${id}">, which the record does not hold`,
              suggestId(id, ids[kind], `the record's ${kind}`),
            );
    }
    if (name === 'Term' && attributes['id']) {
      if (terms.has(attributes['id']))
        report(
          line,
          `<Term id="${attributes['id']}"> a second time`,
          'the plain word: a term is explained at its first use only',
        );
      terms.add(attributes['id']);
    }
  }
}

function checkLinks(facts: ArticleFacts, ids: IndexedIds, report: Report) {
  const own = new Set(facts.headings.map((heading) => heading.id));
  for (const { line, url } of facts.links) {
    if (/^https?:\/\//.test(url))
      report(line, `a link to another site: ${url}`, 'a source in sources.yaml, cited as [^source-id]');
    else if (url.startsWith('#')) {
      if (!own.has(url.slice(1)))
        report(
          line,
          `a link to ${url}, which is no heading of this page`,
          `#${
            nearest(
              url.slice(1),
              [...own].filter((id) => id !== undefined),
            ) ?? 'the id of a heading'
          }`,
        );
    } else {
      const path = url.replace(/[#?].*$/, '');
      if (splitLocale(path).locale !== 'en')
        report(
          line,
          `a link with a language in it: ${url}`,
          `${splitLocale(path).path}: the language is added by itself`,
        );
      else if (ids.paths?.has(path) === false)
        report(
          line,
          `a link to ${url}, a page that does not exist`,
          nearest(path, ids.paths) ?? 'the address of a page of this site, from / to /',
        );
    }
  }
}
