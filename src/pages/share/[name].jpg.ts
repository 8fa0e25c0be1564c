import type { APIRoute, GetStaticPaths } from 'astro';
import { sharePictures } from '../../build/share-pictures.ts';
import { allSharePictures } from '../../record/share-pictures.ts';

const all = allSharePictures();
const pictures = sharePictures(all);

export const getStaticPaths = (() => {
  // In a build all will be asked for: threads draw while pages are made.
  if (import.meta.env.PROD) for (const { card } of all) void pictures.draw(card);
  return all.map(({ name, ...picture }) => ({ params: { name }, props: picture }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Omit<(typeof all)[number], 'name'>> = async ({ props }) =>
  new Response(new Uint8Array(await pictures.bytes(props)), { headers: { 'Content-Type': 'image/jpeg' } });
