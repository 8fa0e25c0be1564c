import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { stringsFor } from '../../../i18n/strings.ts';
import { record } from '../../../record/record.ts';
import { eventsCalendar } from '../../../rules/open-data.ts';
import { absolute, localeRoutes } from '../../../site.ts';

export const getStaticPaths = () => localeRoutes();
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  new Response(eventsCalendar(record, locale, absolute, stringsFor(locale).site.name), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
