/**
 * Dates of the record: `2026`, `2026-01` or `2026-01-15`. They sort as strings, are never turned into a clock time
 * and never carry a time zone.
 */
export type RecordDate = string;
export type Precision = 'year' | 'month' | 'day';

/** Years from 1800 to 2199: a date outside them is a slip of the pen. */
const pattern = /^((?:1[89]|2[01])\d\d)(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a year, month or day that exists in the calendar. */
export function isRecordDate(text: string): boolean {
  const parts = pattern.exec(text);
  if (!parts) return false;
  const [, year, month = '01', day = '01'] = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** Whether the text is a full day that exists in the calendar. */
export function isDay(text: string): boolean {
  return text.length === 10 && isRecordDate(text);
}

/** How exactly a date is known. */
export function precisionOf(date: RecordDate): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The first day a date can mean, for sorting and for `datetime` attributes that need one. */
export function firstDay(date: RecordDate): string {
  return (date + '-01-01').slice(0, 10);
}

/** The last day a date can mean: 2025-02 → 2025-02-28. */
export function lastDay(date: RecordDate): string {
  if (precisionOf(date) === 'day') return date;
  if (precisionOf(date) === 'year') return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Days from one full day to another; negative if it lies before. */
export function daysBetween(from: RecordDate, to: RecordDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
