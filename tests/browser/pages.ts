import { readdirSync } from 'node:fs';

/** One page of each template, without language prefix. */
export const templates = [
  '/',
  '/archive/',
  '/pacts/acsa/',
  '/pacts/osa/',
  '/timeline/',
  '/timeline/acsa-signed/',
  '/on/2025-04-29/',
  '/glossary/',
  '/glossary/acsa/',
  '/people/',
  '/people/ishiba-shigeru/',
  '/sources/',
  '/sources/news-2025/',
  '/sources/news-undated/',
  '/open-questions/',
  '/search/',
  '/data/',
  '/about/',
  '/how-we-work/',
  '/corrections/',
  '/changes/',
  '/embed/acsa/',
];
/** Slugs of all explainers. */
export const slugs = readdirSync('content/articles').sort();
export const explainers = slugs.map((slug) => `/explainers/${slug}/`);
/** Pages of templates that are not in every language. */
export const single = ['/cite/what-is-an-acsa/', '/404.html'];
export const prefixes = ['', '/fil', '/ja'];
