import { localeInfo, locales, type Locale } from './i18n/locales.ts';
import { stringsFor } from './i18n/strings.ts';
import { inLocale, paths, splitLocale, trimBase } from './rules/addresses.ts';
import { publisher } from './rules/structured-data.ts';

/** The base path under which the site is served, without a slash at its end. */
export const base = trimBase(import.meta.env.BASE_URL);

/** The address of a page in a language, ready for `href`. */
export function href(path: string, locale: Locale): string {
  return base + inLocale(path, locale);
}

/** The full address of a page or file: origin, base path and path. */
export function absolute(path: string): string {
  return new URL(base + path, import.meta.env.SITE).href;
}

/** The publisher for structured data, with its front page and its rules in a language. */
export function publisherIn(locale: Locale) {
  const [home, policy, corrections] = [paths.front, paths.howWeWork, paths.corrections].map((path) =>
    absolute(inLocale(path, locale)),
  ) as [string, string, string];
  return publisher(home, policy, corrections);
}

/** Language and words for a component, read from the address of the page in which it stands. */
export function pageLanguage(url: URL) {
  const { locale } = splitLocale(url.pathname.slice(base.length));
  return { locale, strings: stringsFor(locale), to: (path: string) => href(path, locale) };
}

/**
 * One route per language for `[...locale]` pages; further parameters and properties multiply it.
 * @param cacheKey of all that goes into the pages, if they may be taken from the last build
 */
export function localeRoutes<Props extends object = object>(
  each: { params?: Record<string, string>; props: Props }[] = [{ props: {} as Props }],
  cacheKey?: string,
) {
  return locales.flatMap((locale) =>
    each.map(({ params, props }) => ({
      params: { locale: localeInfo[locale].prefix.slice(1) || undefined, ...params },
      props: { locale, ...props },
      ...(cacheKey && { cacheKey }),
    })),
  );
}
