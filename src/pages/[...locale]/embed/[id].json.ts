import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { stringsFor } from '../../../i18n/strings.ts';
import { record } from '../../../record/record.ts';
import { shareImage } from '../../../record/share-pictures.ts';
import { inLocale, paths } from '../../../rules/addresses.ts';
import { oembed } from '../../../rules/embed.ts';
import type { Pact } from '../../../schemas/pact.ts';
import { absolute, localeRoutes } from '../../../site.ts';

export const getStaticPaths = () =>
  localeRoutes(record.pacts.map((pact) => ({ params: { id: pact.id }, props: { pact } })));

export const GET: APIRoute<{ locale: Locale; pact: Pact }> = ({ props: { locale, pact } }) => {
  const { path, width, height } = shareImage(paths.pact(pact.id), locale);
  return Response.json(
    oembed({
      title: `${pact.name[locale]}: ${stringsFor(locale).pact.stands}`,
      url: absolute(inLocale(paths.embed(pact.id), locale)),
      site: absolute(inLocale(paths.front, locale)),
      picture: { url: absolute(path), width, height },
    }),
  );
};
