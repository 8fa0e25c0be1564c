/** On a phone, Firefox waits for no face on the first visit, and lays out what is far below only when it comes near; links to a part lead there all the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsWaiting } from '../browser/ready.ts';
import { patience, siteInFirefox, skip, type Tab } from './driver.ts';

const explainer = '/explainers/ph-japan-acsa-talks/';

const site = siteInFirefox();

const waiting = (tab: Tab) => tab.evaluate(partsWaiting);
const settled = (tab: Tab) => tab.waitForFunction(() => document.querySelector('[data-ready]') !== null, patience);
/** Waits until the part that the address names stands at the head of the window. */
const arrived = (tab: Tab) =>
  tab.waitForFunction(() => {
    const top = document.getElementById(location.hash.slice(1))?.getBoundingClientRect().top ?? NaN;
    return top >= 0 && top < 60;
  }, patience);

// Comes first: the service worker remembers a visit.
test('the face may come after the first page is painted, and is asked for early on the next', { skip }, async () => {
  const tab = await site.engine.newPage();
  await tab.setViewport({ width: 400, height: 800 });
  const face = () =>
    tab.evaluate(() => {
      const { media } = document.querySelector<HTMLLinkElement>('link[rel=preload]')!;
      const loaded = [...document.fonts].some(
        ({ family, status }) => /Newsreader\W*$/.test(family) && status === 'loaded',
      );
      return { early: matchMedia(media).matches, loaded };
    });
  await tab.goto(site.served.origin + explainer);
  await settled(tab);
  assert.deepEqual(await face(), { early: false, loaded: false });
  await tab.evaluate(() => document.querySelector<HTMLAnchorElement>('.masthead nav a')?.click());
  await tab.waitForFunction(() => location.pathname === '/archive/', patience);
  await settled(tab);
  assert.deepEqual(await face(), { early: true, loaded: true });
});

test('a link to a part leads there, from the same page and from another', { skip }, async () => {
  const tab = await site.engine.newPage();
  await tab.setViewport({ width: 400, height: 800 });
  await tab.goto(site.served.origin + explainer);
  await settled(tab);
  assert.ok((await waiting(tab)) > 2);
  const hash = await tab.evaluate(() => {
    const link = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].at(-1);
    link?.click();
    return link?.hash ?? '';
  });
  await arrived(tab);
  assert.equal(await waiting(tab), 0);
  await tab.goto(`${site.served.origin}/about/`);
  await tab.goto(site.served.origin + explainer + hash);
  await arrived(tab);
  assert.equal(await waiting(tab), 0);
});
