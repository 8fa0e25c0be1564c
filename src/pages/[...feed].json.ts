import type { APIRoute } from 'astro';
import { allFeedDocuments, withTexts } from '../record/feeds.ts';
import { jsonDocument } from '../rules/feeds.ts';
import { absolute } from '../site.ts';

export const getStaticPaths = () =>
  allFeedDocuments().map((props) => ({ params: { feed: props.document.path.slice(1) }, props }));

export const GET: APIRoute<ReturnType<typeof allFeedDocuments>[number]> = async ({ props: { feed, document } }) =>
  new Response(jsonDocument(feed, await withTexts(document), absolute), {
    headers: { 'Content-Type': 'application/feed+json' },
  });
