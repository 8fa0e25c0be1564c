import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { stringsFor } from '../i18n/strings.ts';
import type { IndexedRecord } from '../record/indexed.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { PactId } from '../schemas/fields.ts';
import { paths } from './addresses.ts';
import { shorten } from './head.ts';
import { currentStation, grantsBy, stationsOf } from './ladder.ts';
import type { Card, CardLine } from './share-card.ts';
import { partsOf, wordsOfPart } from './source-parts.ts';

/** More lines than this would leave no room for a headline; the front page has all four. */
const mostLines = 3;
/** Longer notes would push the title to a size that no thumbnail shows. */
const longestNote = { en: 110, fil: 110, ja: 52 };

/** What the share pictures of a language say, by the path of the page (`/pacts/acsa/`): all pages but the explainers. */
export function recordCards(record: IndexedRecord, locale: Locale): Map<string, Card> {
  const strings = stringsFor(locale);
  const upTo = strings.share.recordTo(formatDate(record.end, locale));
  const asOf = (day: string) => strings.article.asOf(formatDate(day, locale));
  const series = strings.share.series;
  const all = linesOf(
    record,
    record.pacts.map(({ id }) => id),
    locale,
  );
  const card = (facts: Pick<Card, 'kind' | 'title'> & Partial<Card>): Card => ({
    locale,
    lines: [],
    date: upTo,
    ...facts,
  });
  const lists: [path: string, title: string][] = [
    [paths.timeline, strings.timeline.title],
    [paths.glossary, strings.glossary.title],
    [paths.people, strings.people.title],
    [paths.sources, strings.sourcesPage.title],
    [paths.openQuestions, strings.questions.title],
    [paths.archive, strings.archive.title],
    [paths.search, strings.search.title],
    [paths.data, strings.data.title],
    [paths.about, strings.nav.about],
    [paths.howWeWork, strings.nav.howWeWork],
    [paths.corrections, strings.nav.corrections],
    [paths.changes, strings.changes.title],
  ];
  return new Map([
    [paths.front, card({ kind: series, title: strings.front.title, lines: all, date: asOf(record.asOf) })],
    ...lists.map(([path, title]) => [path, card({ kind: series, title, lines: all })] as const),
    ...[...partsOf(record.sources)]
      .filter(([part]) => part !== 'official')
      .map(([part, { length }]) => {
        const { name } = wordsOfPart(part, length, strings.sourcesPage);
        return [paths.sourcePart(part), card({ kind: strings.sourcesPage.title, title: name, lines: all })] as const;
      }),
    ...record.pacts.map(
      (pact) =>
        [
          paths.pact(pact.id),
          card({
            kind: series,
            title: pact.name[locale],
            lines: linesOf(record, [pact.id], locale),
            date: asOf(pact.asOf),
          }),
        ] as const,
    ),
    ...record.events.map((event) => {
      const lines = linesOf(record, event.pacts, locale, event.date);
      const date = formatDate(event.date, locale);
      return [
        paths.event(event.id),
        card({ kind: `${strings.timeline.event} · ${date}`, title: event.title[locale], lines }),
      ] as const;
    }),
    ...record.days.map((day) => {
      const lines = linesOf(
        record,
        record.pacts.map(({ id }) => id),
        locale,
        day,
      );
      return [paths.on(day), card({ kind: series, title: strings.on.title(formatDate(day, locale)), lines })] as const;
    }),
    ...record.terms.map((term) => {
      const note = shorten(term.definition[locale], longestNote[locale]);
      return [
        paths.term(term.id),
        card({
          kind: strings.glossary.title,
          title: term.name[locale],
          note,
          lines: linesOf(record, term.pacts, locale),
        }),
      ] as const;
    }),
    ...record.people.map((person) => {
      const note = person.roles.at(-1)?.title[locale] ?? person.note?.[locale];
      return [
        paths.person(person.id),
        card({
          kind: strings.people.title,
          title: person.name[locale],
          ...(note && { note: shorten(note, longestNote[locale]) }),
        }),
      ] as const;
    }),
  ]);
}

/** What the share picture of an explainer says. */
export function articleCard(
  record: IndexedRecord,
  data: Pick<ArticleData, 'title' | 'asOf' | 'pacts'>,
  locale: Locale,
): Card {
  const { article } = stringsFor(locale);
  return {
    locale,
    kind: article.kind,
    title: data.title,
    lines: linesOf(record, data.pacts, locale),
    date: article.asOf(formatDate(data.asOf, locale)),
  };
}

/** A picture in words, for those who do not see it. */
export function cardInWords({ kind, title, note, lines, date }: Card): string {
  const standing = lines.map(({ name, status }) => [name, status].filter(Boolean).join(': '));
  return [kind, title, note, ...standing, date, 'Kasunduan'].filter(Boolean).join(' · ');
}

/** The lines of the pacts named, as the newest record has them or as known on a day. */
export function linesOf(record: IndexedRecord, pacts: readonly string[], locale: Locale, day?: string): CardLine[] {
  const strings = stringsFor(locale);
  const chosen = record.pacts.filter(({ id }) => pacts.includes(id));
  if (chosen.length > mostLines && chosen.length < record.pacts.length) return [];
  return chosen.map((pact): CardLine => {
    const grants = pact.kind === 'programme' ? grantsBy(pact, day) : [];
    const station = currentStation(pact, day);
    const standing = station
      ? strings.stages[station.stage]
      : grants.length > 0
        ? strings.on.grantsSoFar(grants.length)
        : strings.on.notYet;
    return {
      pact: pact.id satisfies PactId,
      name: pact.abbr[locale],
      status: standing,
      stations: stationsOf(pact, day, (event) => record.event(event).date).map(({ state }) => state),
      grants: grants.map(({ amountYen }) => amountYen),
    };
  });
}
