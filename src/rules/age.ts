/** After so many days without a newer source a page says at its head how old it is. `content/pages/how-we-work` states it. */
export const longestSpan = 365;

/** Whether a day lies more than the stated span before another. */
export function isOld(asOf: string, now: string): boolean {
  return Date.parse(now) - Date.parse(asOf) > longestSpan * 86_400_000;
}
