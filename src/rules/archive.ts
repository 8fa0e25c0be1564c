import type { Source } from '../schemas/source.ts';

/**
 * Where a copy of a source may be found if the original is gone: the known copy, else the Internet Archive's own
 * look-up, which leads to the capture nearest to the day of publication (address form: web.archive.org/web/<time>/<address>).
 */
export function archiveAddress(source: Pick<Source, 'archived' | 'url' | 'published'>): string {
  if (source.archived) return source.archived;
  const time = source.published?.replaceAll('-', '') ?? '';
  return `https://web.archive.org/web/${time || '2026'}/${source.url}`;
}
