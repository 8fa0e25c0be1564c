import type { APIRoute } from 'astro';
import { articleRoutes, type Article } from '../../../record/articles.ts';
import { citableArticle } from '../../../record/citable.ts';
import { ris } from '../../../rules/cite.ts';

export const getStaticPaths = () => articleRoutes();
export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) =>
  new Response(ris(citableArticle(article)), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
