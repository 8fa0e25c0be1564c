import type { APIRoute } from 'astro';
import { allFeedDocuments } from '../record/feeds.ts';
import { jsonDocument, type Feed, type FeedDocument } from '../rules/feeds.ts';
import { absolute } from '../site.ts';

export const getStaticPaths = async () =>
  (await allFeedDocuments()).map((props) => ({ params: { feed: props.document.path.slice(1) }, props }));

export const GET: APIRoute<{ feed: Feed; document: FeedDocument }> = ({ props: { feed, document } }) =>
  new Response(jsonDocument(feed, document, absolute), {
    headers: { 'Content-Type': 'application/feed+json' },
  });
