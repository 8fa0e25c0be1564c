import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { locales, type Locale } from '../i18n/locales.ts';
import { fingerprint } from '../markdown/fingerprint.ts';
import { projectTexts } from '../markdown/project-texts.ts';
import { keyOf } from '../markdown/texts.ts';
import { belowFrontMatter } from '../rules/front-matter.ts';

// What every page may show: all code, the whole record, the plain pages, packages, settings, and Node with its Intl.
const shared = fingerprint(
  [
    'src',
    'public',
    'astro.config.mjs',
    'package-lock.json',
    ...readdirSync('content')
      .filter((name) => name !== 'articles')
      .sort()
      .map((name) => `content/${name}`),
  ],
  [process.version, process.env['SITE_URL'] ?? '', process.env['BASE_PATH'] ?? ''],
);
const texts = projectTexts();

const textOf = (slug: string, locale: Locale) => {
  const file = `content/articles/${slug}/${locale}.mdx`;
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};

/**
 * The key under which Astro keeps what it made of an explainer: the page, its citations, its files. It holds everything
 * that goes into them: `shared`; the explainer in all its languages, for a page names its translations; the explainers to
 * which it leads on, in all theirs; and where its links lead.
 */
export function articleKey(slug: string, locale: Locale, related: readonly string[]): string {
  const own = textOf(slug, locale) ?? '';
  const markup = keyOf(texts, belowFrontMatter(own), `content/articles/${slug}/${locale}.mdx`);
  const files = [slug, ...related].map((each) => locales.map((language) => textOf(each, language)));
  return routeKey([markup, locale, files]);
}

/** The key under which Astro keeps what it made of the record, all code and of values that JSON can hold. */
export function routeKey(values: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([shared, values]))
    .digest('hex');
}
