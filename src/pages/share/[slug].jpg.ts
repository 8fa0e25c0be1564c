import type { APIRoute } from 'astro';
import { stringsFor } from '../../i18n/strings.ts';
import { articlesIn } from '../../record/articles.ts';
import { record } from '../../record/record.ts';
import { sharePicture } from '../../record/share-picture.ts';
import { pactIds } from '../../schemas/fields.ts';

const { article, front, site } = stringsFor('en');

/** One picture per explainer, one per pact, and one for all other pages. */
export const getStaticPaths = () => [
  { params: { slug: 'site' }, props: { kind: site.tagline, title: front.title, asOf: record.asOf, pacts: pactIds } },
  ...record.pacts.map((pact) => ({
    params: { slug: `pact-${pact.id}` },
    props: { kind: pact.status.en, title: pact.name.en, asOf: pact.asOf, pacts: [pact.id] },
  })),
  ...articlesIn('en').map(({ slug, data }) => ({
    params: { slug },
    props: { kind: article.kind, title: data.title, asOf: data.asOf, pacts: data.pacts },
  })),
];

export const GET: APIRoute<Parameters<typeof sharePicture>[0]> = async ({ props }) =>
  new Response(new Uint8Array(await sharePicture(props, 'en')), { headers: { 'Content-Type': 'image/jpeg' } });
