import type { APIRoute } from 'astro';
import { feedRoutes, withTexts, type FeedProps } from '../record/feeds.ts';
import { atomDocument } from '../rules/feeds.ts';
import { absolute } from '../site.ts';

export const getStaticPaths = () => feedRoutes();

export const GET: APIRoute<FeedProps> = async ({ props: { feed, document } }) =>
  new Response(atomDocument(feed, await withTexts(document), absolute), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
