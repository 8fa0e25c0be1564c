/** Archives of any size for the bench: the built site with made-up explainers beside it. */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { pagesIn } from '../../src/build/finish-pages.ts';
import { indexForSearch } from '../../src/build/search-index.ts';
import { searchedPages } from '../../src/build/search-terms.ts';
import { seeded } from './generate.ts';

const syllables =
  'ba ka da ga la ma na pa ra sa ta wa ya bi ki di li mi ni pi ri si ti bo ko lo mo no ro so to hu ku lu mu nu ru su tu'.split(
    ' ',
  );

/**
 * Makes a site with further explainers in English: sentences of the real ones, mixed, with made-up names and numbers, so
 * that the words of the archive grow with it as they do in life.
 * @param built the built site
 * @param folder where it goes; what stood there is removed
 * @param articles how many explainers are added
 * @returns how many pages are indexed
 */
export async function makeArchive(built: string, folder: string, articles: number): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true, filter: (path) => !path.includes('/pagefind') && !path.includes('/share') });
  const slugs = readdirSync(join(built, 'explainers')).filter((name) =>
    existsSync(join(built, 'explainers', name, 'index.html')),
  );
  const frame = readFileSync(join(built, 'explainers', slugs[0] ?? '', 'index.html'), 'utf8');
  const sentences = slugs.flatMap((slug) => {
    const $ = load(readFileSync(join(built, 'explainers', slug, 'index.html'), 'utf8'));
    $('[data-pagefind-ignore], .definition').remove();
    return $('.body p')
      .toArray()
      .flatMap(
        (paragraph) =>
          $(paragraph)
            .text()
            .replace(/\s+/g, ' ')
            .trim()
            .match(/[^.?!]+[.?!]/g) ?? [],
      );
  });
  const random = seeded(articles);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const name = () => {
    const word = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join('');
    return word[0]!.toUpperCase() + word.slice(1);
  };
  for (let at = 0; at < articles; at++) {
    const $ = load(frame);
    const title = `${name()} ${name()}: ${pick(sentences).trim().slice(0, 50)}`;
    $('h1').text(title);
    $('[data-search-page]')
      .attr('data-aliases', `${name()} · ${name()}`)
      .attr('data-date', `20${10 + (at % 16)}-0${1 + (at % 9)}-1${at % 9}`);
    $('.standfirst').text(pick(sentences));
    const paragraph = () =>
      `<p>${Array.from({ length: 5 }, () => pick(sentences)).join(' ')} ${name()} ${name()} ${Math.floor(random() * 9000)}.</p>`;
    $('.body').html(
      Array.from(
        { length: 6 },
        (_, section) => `<h2 id="s${section}">${pick(sentences)}</h2>${paragraph()}${paragraph()}`,
      ).join(''),
    );
    mkdirSync(join(folder, 'explainers', `made-up-${at}`), { recursive: true });
    writeFileSync(join(folder, 'explainers', `made-up-${at}`, 'index.html'), $.html());
  }
  const pages = pagesIn(folder).flatMap(({ path, url }) => searchedPages(readFileSync(path, 'utf8'), url));
  await indexForSearch(folder, pages, true);
  writeFileSync(
    join(folder, 'stock.html'),
    '<!doctype html><html lang="qen"><head><meta charset="utf-8"><title>Stock</title></head><body><button id="open">Search</button><div id="search"></div><script src="/stock.js"></script></body></html>',
  );
  // The stock interface as its documentation shows it, loaded when a reader reaches for it, as ours is.
  writeFileSync(
    join(folder, 'stock.js'),
    `document.querySelector('#open').addEventListener('click', () => {
       document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/pagefind/pagefind-ui.css' }));
       document.head.append(Object.assign(document.createElement('script'), { src: '/pagefind/pagefind-ui.js', onload: () => {
         new PagefindUI({ element: '#search', showSubResults: true, autofocus: true });
       } }));
     });`,
  );
  return pages.length;
}
