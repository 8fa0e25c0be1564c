/** On a phone, Firefox lays out what is far below a fresh visit only when it comes near, and links to a part lead there all the same. */
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
