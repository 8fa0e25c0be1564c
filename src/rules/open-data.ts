import { createEvents, type DateArray } from 'ics';
import type { Locale } from '../i18n/locales.ts';
import type { IndexedRecord } from '../record/indexed.ts';
import type { Event } from '../schemas/event.ts';
import { inLocale, paths } from './addresses.ts';

/** Version of the shape of the data files; it rises when a field changes its meaning or goes. */
export const dataVersion = '1.0';

type Absolute = (path: string) => string;

/** What stands at the top of each data file. */
function header(record: IndexedRecord, absolute: Absolute) {
  return { version: dataVersion, recordEnds: record.end, asOf: record.asOf, documentation: absolute(paths.data) };
}

function withSources(record: IndexedRecord, ids: readonly string[]) {
  return ids.map((id) => ({ id, publisher: record.source(id).publisher, url: record.source(id).url }));
}

/** All events as a plain object, oldest first. */
export function eventsData(record: IndexedRecord, absolute: Absolute) {
  const events = record.events.map((event) => ({
    ...event,
    sources: withSources(record, event.sources),
    url: absolute(paths.event(event.id)),
  }));
  return { ...header(record, absolute), events };
}

/** The pacts with their steps and grants as a plain object. */
export function pactsData(record: IndexedRecord, absolute: Absolute) {
  return {
    ...header(record, absolute),
    pacts: record.pacts.map((pact) => ({ ...pact, url: absolute(paths.pact(pact.id)) })),
  };
}

/** The glossary as a plain object. */
export function glossaryData(record: IndexedRecord, absolute: Absolute) {
  return {
    ...header(record, absolute),
    terms: record.terms.map((term) => ({ ...term, url: absolute(paths.term(term.id)) })),
  };
}

/** All events as a table by RFC 4180: one line of names, then one line per event, in a language. */
export function eventsCsv(record: IndexedRecord, locale: Locale, absolute: Absolute): string {
  const names = ['id', 'date', 'pacts', 'stages', 'title', 'what', 'place', 'people', 'confidence', 'sources', 'url'];
  const rows = record.events.map((event) => [
    event.id,
    event.date,
    event.pacts.join(' '),
    Object.entries(event.stages ?? {})
      .map((pair) => pair.join(':'))
      .join(' '),
    event.title[locale],
    event.what[locale],
    event.place?.[locale] ?? '',
    event.people.map((id) => record.person(id).name[locale]).join('; '),
    event.confidence,
    event.sources.map((id) => record.source(id).url).join(' '),
    absolute(inLocale(paths.event(event.id), locale)),
  ]);
  return [names, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n';
}

/** A cell: quoted where needed; a leading sign that a spreadsheet would run as a formula is defused with an apostrophe. */
function csvCell(value: string): string {
  const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Events whose day is known, as whole-day entries of a calendar in a language (iCalendar, RFC 5545). */
export function eventsCalendar(record: IndexedRecord, locale: Locale, absolute: Absolute, name: string): string {
  const stamp = Date.parse(`${record.end}T00:00:00Z`);
  const { error, value } = createEvents(
    record.events
      .filter((event) => event.date.length === 10)
      .map((event: Event) => ({
        uid: `${event.id}@kasunduan`,
        start: event.date.split('-').map(Number) as DateArray,
        duration: { days: 1 },
        title: event.title[locale],
        description: event.what[locale],
        url: absolute(inLocale(paths.event(event.id), locale)),
        // Never the build's own clock: two builds of one commit give the same bytes.
        timestamp: stamp,
        ...(event.place && { location: event.place[locale] }),
      })),
    { calName: name, productId: 'kasunduan' },
  );
  if (error || typeof value !== 'string') throw new Error(`The calendar could not be made: ${error?.message}`);
  return value;
}
