import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts back the last good site if a build was killed between the two renames of `putInPlace`.
 * @param site the folder of the site
 * @param old where `putInPlace` keeps the last site for a moment
 */
export function recover(site: string, old: string): void {
  if (!existsSync(site) && existsSync(old)) renameSync(old, site);
}

/**
 * Lets a finished draft take the place of the site.
 * @throws if that is impossible; then the last good site stands where it stood
 */
export function putInPlace(draft: string, site: string, old: string): void {
  const replaces = existsSync(site);
  if (replaces) renameSync(site, old);
  try {
    renameSync(draft, site);
  } catch (error) {
    if (replaces) renameSync(old, site);
    throw error;
  }
  // The new site stands: that the old one cannot be cleared away is no fault of the build; the next one tries again.
  try {
    rmSync(old, { recursive: true, force: true });
  } catch (error) {
    console.warn(`${old} could not be cleared away: ${(error as Error).message}`);
  }
}

/** Tells why a build ends without a new site, and ends it with 1. */
export function giveUp(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  console.error('Nothing was put in place; the last good site stays.');
  process.exit(1);
}
