import type { APIRoute, GetStaticPaths } from 'astro';
import { sharePictures } from '../../build/share-pictures.ts';
import { allSharePictures } from '../../record/share-pictures.ts';

const all = allSharePictures();
const pictures = sharePictures(all);

/** While developing only: a build puts its pictures in place as files (`drawn.json.ts`). */
export const getStaticPaths = (() =>
  import.meta.env.PROD ? [] : all.map(({ name, ...props }) => ({ params: { name }, props }))) satisfies GetStaticPaths;

export const GET: APIRoute<Omit<(typeof all)[number], 'name'>> = async ({ props }) =>
  new Response(new Uint8Array(await pictures.bytes(props)), { headers: { 'Content-Type': 'image/jpeg' } });
