import type { APIRoute } from 'astro';
import { allFeedDocuments, withTexts } from '../record/feeds.ts';
import { atomDocument } from '../rules/feeds.ts';
import { absolute } from '../site.ts';

export const getStaticPaths = () =>
  allFeedDocuments().map((props) => ({ params: { feed: props.document.path.slice(1) }, props }));

export const GET: APIRoute<ReturnType<typeof allFeedDocuments>[number]> = async ({ props: { feed, document } }) =>
  new Response(atomDocument(feed, await withTexts(document), absolute), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
