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
  '/open-questions/',
  '/search/',
  '/data/',
  '/about/',
  '/how-we-work/',
  '/corrections/',
];
export const explainers = [
  '/explainers/ph-japan-acsa-talks/',
  '/explainers/what-is-an-acsa/',
  '/explainers/four-pacts-one-picture/',
];
export const prefixes = ['', '/fil', '/ja'];
