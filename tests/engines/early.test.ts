/** Firefox lays out what is far below a fresh visit only when it comes near, and links to a part lead there all the same. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serveStatic, type Served } from '../bench/static-server.ts';
import { startEngine, type Engine, type Tab } from './driver.ts';
import { findFirefox } from './find-firefox.ts';

const firefox = findFirefox();
const skip = firefox ? false : 'no Firefox is installed (FIREFOX_PATH names one elsewhere)';
const explainer = '/explainers/ph-japan-acsa-talks/';
const patience = { timeout: 20_000, polling: 50 };

let served: Served;
let engine: Engine;
before(async () => {
  if (!firefox) return;
  served = await serveStatic('dist');
  engine = await startEngine('firefox', firefox);
});
after(async () => {
  await engine?.close();
  await served?.stop();
});

const waiting = (tab: Tab) =>
  tab.evaluate(
    () =>
      [...document.querySelectorAll('main *')].filter((part) => getComputedStyle(part).contentVisibility === 'auto')
        .length,
  );
const settled = (tab: Tab) => tab.waitForFunction(() => document.querySelector('[data-ready]') !== null, patience);
/** Waits until the part that the address names stands at the head of the window. */
const arrived = (tab: Tab) =>
  tab.waitForFunction(() => {
    const top = document.getElementById(location.hash.slice(1))?.getBoundingClientRect().top ?? NaN;
    return top >= 0 && top < 60;
  }, patience);

test('a link to a part leads there, from the same page and from another', { skip }, async () => {
  const tab = await engine.newPage();
  await tab.goto(served.origin + explainer);
  await settled(tab);
  assert.ok((await waiting(tab)) > 2);
  const hash = await tab.evaluate(() => {
    const link = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].at(-1);
    link?.click();
    return link?.hash ?? '';
  });
  await arrived(tab);
  assert.equal(await waiting(tab), 0);
  await tab.goto(`${served.origin}/about/`);
  await tab.goto(served.origin + explainer + hash);
  await arrived(tab);
  assert.equal(await waiting(tab), 0);
});
