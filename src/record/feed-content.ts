/** Renders what feeds hold: the same components as on the pages, as HTML for feed readers. */
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { render } from 'astro:content';
import { loadRenderers } from 'astro:container';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { articleComponents } from '../components/article/components.ts';
import EventEntry from '../components/feed/EventEntry.astro';
import type { Locale } from '../i18n/locales.ts';
import { inLocale, paths } from '../rules/addresses.ts';
import { feedHtml } from '../rules/feed-html.ts';
import type { Event } from '../schemas/event.ts';
import { absolute } from '../site.ts';
import type { Article } from './articles.ts';

const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
/** Texts as bytes: as strings, an archive's would take twice the memory. */
const known = new Map<string, Promise<Buffer>>();

/** Renders once for all feeds in which the same thing stands. */
async function once(url: string, make: () => Promise<string>): Promise<string> {
  const made = known.get(url) ?? make().then((html) => Buffer.from(feedHtml(html, url)));
  known.set(url, made);
  return (await made).toString();
}

/** The whole text of an explainer, with its notes. */
export function articleHtml(article: Article): Promise<string> {
  const url = absolute(inLocale(paths.explainer(article.slug), article.locale));
  return once(url, async () => {
    const { Content } = await render(article.entry);
    return container.renderToString(Content, {
      props: { components: articleComponents },
      request: new Request(url),
    });
  });
}

/** An event with its place, people and sources. */
export function eventHtml(event: Event, locale: Locale): Promise<string> {
  const url = absolute(inLocale(paths.event(event.id), locale));
  return once(url, () => container.renderToString(EventEntry, { props: { event }, request: new Request(url) }));
}
