import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { record } from '../../../record/record.ts';
import { eventsCsv } from '../../../rules/open-data.ts';
import { absolute, localeRoutes } from '../../../site.ts';

export const getStaticPaths = () => localeRoutes();
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  new Response(eventsCsv(record, locale, absolute), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
