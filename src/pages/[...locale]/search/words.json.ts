import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { searchWordsIn } from '../../../record/search-words.ts';
import { localeRoutes } from '../../../site.ts';

export const getStaticPaths = () => localeRoutes();
export const GET: APIRoute<{ locale: Locale }> = ({ props }) => Response.json(searchWordsIn(props.locale));
