import type { Person } from '../schemas/person.ts';

/**
 * The forms of a name that readers meet, each once: as we write it, for Japanese people also with the given name first
 * (as much of the English-language press does), and the Japanese form with its reading.
 */
export function formsOfName(
  person: Pick<Person, 'name' | 'country' | 'reading'>,
): { text: string; lang: 'en' | 'ja' }[] {
  const { en, ja } = person.name;
  const reversed = person.country === 'JP' ? [{ text: en.split(' ').reverse().join(' '), lang: 'en' as const }] : [];
  const reading = person.reading && person.reading !== ja ? `（${person.reading}）` : '';
  return [{ text: en, lang: 'en' }, ...reversed, { text: ja + reading, lang: 'ja' }];
}
