import type { Locale } from '../i18n/locales.ts';

/** What a citation needs to know of a page. */
export interface Citable {
  title: string;
  url: string;
  locale: Locale;
  /** The day of publication or of the last change of meaning. */
  date: string;
  /** The date of the record on which it rests. */
  asOf: string;
}

const american = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });

/** A day as American style guides write it, which do so in every language: November 23, 2026. */
const day = (date: string) => american.format(new Date(`${date}T00:00:00Z`));

/** APA, 7th edition: a group author that is also the site is named once (manual, 10.16). */
export function apa({ title, url, date, asOf }: Citable): string {
  const [monthAndDay, year] = day(date).split(', ') as [string, string];
  const end = /[?!.。？！]$/.test(title) ? '' : '.';
  return `Kasunduan. (${year}, ${monthAndDay}). ${title}${end} [As of ${day(asOf)}]. ${url}`;
}

/** Chicago, 18th edition, bibliography entry of a web page (14.104). */
export function chicago({ title, url, date, asOf }: Citable): string {
  const end = /[?!.。？！]$/.test(title) ? '' : '.';
  return `Kasunduan. “${title}${end}” ${day(date)}. As of ${day(asOf)}. ${url}.`;
}

/** BibTeX for biblatex: an online source. Braces keep the title as it is written. */
export function bibtex({ slug, title, url, locale, date, asOf }: Citable & { slug: string }): string {
  const languages = { en: 'british', fil: 'filipino', ja: 'japanese' };
  const safe = (text: string) => text.replace(/[\\{}%#$&_~^]/g, (sign) => `\\${sign}`);
  const fields = [
    ['author', '{Kasunduan}'],
    ['title', `{${safe(title)}}`],
    ['date', date],
    ['url', url],
    ['langid', languages[locale]],
    ['note', `As of ${asOf}`],
  ];
  return `@online{kasunduan-${slug}-${locale},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

/** RIS, as reference managers read it: lines end in CR LF. */
export function ris({ title, url, locale, date, asOf }: Citable): string {
  const lines = [
    ['TY', 'ELEC'],
    ['AU', 'Kasunduan'],
    ['TI', title],
    ['PY', date.slice(0, 4)],
    ['DA', `${date.replaceAll('-', '/')}/`],
    ['LA', locale],
    ['UR', url],
    ['N1', `As of ${asOf}`],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
