import { locales, type Text } from '../../i18n/locales.ts';
import { stringsFor } from '../../i18n/strings.ts';

/** The name of one of the two countries as a partner in a list, in every language. */
export function ownPartner(country: 'philippines' | 'japan'): Text {
  return Object.fromEntries(locales.map((locale) => [locale, stringsFor(locale).figures[country]])) as Text;
}
