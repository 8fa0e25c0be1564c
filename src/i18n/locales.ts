/** The three languages of the site, in the order in which they are offered. English has no prefix in addresses. */
export const locales = ['en', 'fil', 'ja'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en';

/** What each language calls itself, its Open Graph code (language_TERRITORY) and its address prefix. */
export const localeInfo: Record<Locale, { name: string; openGraph: string; prefix: string }> = {
  en: { name: 'English', openGraph: 'en_GB', prefix: '' },
  fil: { name: 'Filipino', openGraph: 'fil_PH', prefix: '/fil' },
  ja: { name: '日本語', openGraph: 'ja_JP', prefix: '/ja' },
};

/** One text in every language: a missing one does not compile. */
export type Text = Record<Locale, string>;

/** Whether a string names a language of the site. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}
