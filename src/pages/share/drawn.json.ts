import type { APIRoute } from 'astro';
import { sharePictures } from '../../build/share-pictures.ts';
import { allSharePictures } from '../../record/share-pictures.ts';

const all = allSharePictures();
const pictures = sharePictures(all);
// In a build all will be asked for: threads draw while pages are made.
if (import.meta.env.PROD) for (const { card } of all) void pictures.draw(card);

/**
 * The names of all share pictures, once they are drawn. The build copies the files and takes this list away: thousands of
 * pictures that pass through Astro cost more memory and time than all pages.
 */
export const GET: APIRoute = async () => {
  if (import.meta.env.PROD) for (const { card } of all) await pictures.draw(card);
  return Response.json(all.map(({ name }) => name));
};
