/** The door to share pictures: which picture a page has, and all pictures of the site. */
import { locales, type Locale } from '../i18n/locales.ts';
import { pictureName, type Picture } from '../build/share-pictures.ts';
import { paths } from '../rules/addresses.ts';
import { articleCard, cardInWords, recordCards } from '../rules/share-cards.ts';
import { cardRatios, cardSize, cropOf, type Card, type CardRatio } from '../rules/share-card.ts';
import { articlesIn } from './articles.ts';
import { record } from './record.ts';

/** The card of every page, by language and path. */
export const shareCards: ReadonlyMap<Locale, ReadonlyMap<string, Card>> = new Map(
  locales.map((locale) => [
    locale,
    new Map([
      ...recordCards(record, locale),
      ...articlesIn(locale).map(
        ({ slug, data }) => [paths.explainer(slug), articleCard(record, data, locale)] as const,
      ),
    ]),
  ]),
);

const address = (card: Card, ratio?: CardRatio) => `/share/${pictureName(card, ratio)}.jpg`;

/** The picture of a page with its size and words; a page that has none of its own shows the front page's. */
export function shareImage(path: string, locale: Locale) {
  const cards = shareCards.get(locale);
  const card = cards?.get(path) ?? cards?.get(paths.front);
  if (!card) throw new Error(`There is no share picture for ${path} in ${locale}.`);
  return { path: address(card), ...cardSize, alt: cardInWords(card) };
}

const ratios = Object.keys(cardRatios) as CardRatio[];

/** Pictures of an explainer in the shapes that search engines ask for. */
export function articleImages(path: string, locale: Locale) {
  const card = shareCards.get(locale)?.get(path);
  return card ? ratios.map((ratio) => ({ path: address(card, ratio), ...cropOf(ratio) })) : [];
}

/** Every picture of the site, each once: its name, what it says and its ratio, if it is cut. */
export function allSharePictures(): (Picture & { name: string })[] {
  const pictures = [...shareCards.values()].flatMap((cards) =>
    [...cards].flatMap(([path, card]) => [
      { name: pictureName(card), card },
      ...(path.startsWith(paths.explainer('').slice(0, -1))
        ? ratios.map((ratio) => ({ name: pictureName(card, ratio), card, ratio }))
        : []),
    ]),
  );
  return [...new Map(pictures.map((picture) => [picture.name, picture])).values()];
}
