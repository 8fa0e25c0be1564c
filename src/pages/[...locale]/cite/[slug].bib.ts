import type { APIRoute } from 'astro';
import { articleRoutes, type Article } from '../../../record/articles.ts';
import { citableArticle } from '../../../record/citable.ts';
import { bibtex } from '../../../rules/cite.ts';

export const getStaticPaths = () => articleRoutes();
export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) =>
  new Response(bibtex(citableArticle(article)), { headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' } });
