import type { APIRoute } from 'astro';
import { formatDate } from '../i18n/format.ts';
import { locales, localeInfo } from '../i18n/locales.ts';
import { stringsFor } from '../i18n/strings.ts';
import { articlesIn } from '../record/articles.ts';
import { record } from '../record/record.ts';
import { inLocale, paths } from '../rules/addresses.ts';
import { partsOf, wordsOfPart } from '../rules/source-parts.ts';
import { absolute } from '../site.ts';

const { site, nav, article, data, questions, sourcesPage } = stringsFor('en');
const item = (name: string, path: string, note?: string) => `- [${name}](${absolute(path)})${note ? `: ${note}` : ''}`;

/** What the site holds, for programs that read (form: llmstxt.org). */
export const GET: APIRoute = () => {
  const parts = [
    `# ${site.name}`,
    `> ${site.description}`,
    `${site.recordEnds(formatDate(record.end, 'en'))} Each explainer names its own "as of" date and a source for every claim.`,
    `## ${nav.explainers}`,
    articlesIn('en')
      .map((each) =>
        item(
          each.data.title,
          paths.markdown(each.slug),
          `${each.data.description} ${article.asOf(formatDate(each.data.asOf, 'en'))}.`,
        ),
      )
      .join('\n'),
    '## The four pacts',
    record.pacts
      .map((pact) => item(pact.name.en, paths.pact(pact.id), `${pact.meaning.en} ${pact.status.en}.`))
      .join('\n'),
    `## ${data.title}`,
    [
      item(data.events, '/data/events.json'),
      item(data.pacts, '/data/pacts.json'),
      item(data.glossary, '/data/glossary.json'),
      item(nav.feed, paths.feed),
    ].join('\n'),
    '## Optional',
    [
      item(questions.title, paths.openQuestions, questions.standfirst),
      ...[...partsOf(record.sources)].map(([part, { length }]) => {
        const { name, standfirst } = wordsOfPart(part, length, sourcesPage);
        return item(`${nav.sources}: ${name}`, paths.sourcePart(part), standfirst);
      }),
      item(nav.howWeWork, paths.howWeWork),
      ...locales
        .filter((locale) => locale !== 'en')
        .map((locale) => item(localeInfo[locale].name, inLocale(paths.front, locale))),
    ].join('\n'),
  ];
  return new Response(`${parts.join('\n\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
