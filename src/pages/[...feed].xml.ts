import type { APIRoute } from 'astro';
import { allFeedDocuments } from '../record/feeds.ts';
import { atomDocument, type Feed, type FeedDocument } from '../rules/feeds.ts';
import { absolute } from '../site.ts';

export const getStaticPaths = async () =>
  (await allFeedDocuments()).map((props) => ({ params: { feed: props.document.path.slice(1) }, props }));

export const GET: APIRoute<{ feed: Feed; document: FeedDocument }> = ({ props: { feed, document } }) =>
  new Response(atomDocument(feed, document, absolute), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
