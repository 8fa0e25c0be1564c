import { en, type Strings } from './en.ts';
import { fil } from './fil.ts';
import { ja } from './ja.ts';
import type { Locale } from './locales.ts';

const all: Record<Locale, Strings> = { en, fil, ja };

/** The words of the interface in a language. */
export function stringsFor(locale: Locale): Strings {
  return all[locale];
}
