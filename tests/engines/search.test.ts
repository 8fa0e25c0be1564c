/**
 * `npm run test:engines`: the search in Firefox, where one is installed: the golden set, beside Chromium's answers, and
 * the dialog, the keyboard and hostile input.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeInfo, locales } from '../../src/i18n/locales.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { hostileInputs } from '../browser/hostile-inputs.ts';
import { groups, nonsense, questions, required, Tally, type Group } from '../golden/questions.ts';
import { patience, siteInFirefox, skip, startEngine, type Tab } from './driver.ts';

const site = siteInFirefox();

/** Asks one question after another on the search's page and returns the addresses found, best first. */
async function answers(tab: Tab, prefix: string, queries: readonly string[]): Promise<string[][]> {
  await tab.goto(`${site.served.origin}${prefix}/search/`);
  await tab.waitForFunction(() => document.querySelector('input[type=search]') !== null, patience);
  return tab.evaluate(async (asked) => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]')!;
    const found: string[][] = [];
    for (const query of asked) {
      box.value = query;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      for (const begun = Date.now(); ;) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        if (document.querySelector('[role=status]')!.textContent!.includes(query)) break;
        if (Date.now() - begun > 20_000) throw new Error(`no answer to ${query}`);
      }
      const links = document.querySelectorAll('[data-results] > li > a');
      found.push([...links].map((link) => link.getAttribute('href') ?? ''));
    }
    return found;
  }, queries);
}

for (const locale of locales)
  test(`golden set in Firefox, ${locale}`, { skip }, async (context) => {
    const { prefix } = localeInfo[locale];
    const sets = (Object.keys(groups) as Group[]).map((group) => ({ group, set: questions(group, locale) }));
    const queries = [...sets.flatMap(({ set }) => set.map(({ query }) => query)), ...nonsense];
    const found = await answers(await site.engine.newPage(), prefix, queries);
    const other = await startEngine('chrome', findBrowser());
    const there = await answers(await other.newPage(), prefix, queries).finally(() => other.close());
    const differing = queries.filter((_, at) => found[at]!.join(' ') !== there[at]!.join(' '));
    context.diagnostic(`${locale}: ${differing.length} of ${queries.length} answered otherwise than in Chromium`);
    assert.deepEqual(differing, []);
    let at = 0;
    for (const { group, set } of sets) {
      const tally = new Tally();
      for (const question of set) tally.add(question, found[at++]!);
      context.diagnostic(`${locale}, ${group}: ${tally}`);
      assert.equal(tally.nothing, 0);
      assert.ok(tally.first / tally.asked >= required.first && tally.three / tally.asked >= required.three, `${tally}`);
    }
    assert.ok(found.slice(at).every((each) => each.length === 0));
  });

/** Waits until the element that has the focus fits. */
const focused = (tab: Tab, selector: string) =>
  tab.waitForFunction((wanted) => document.activeElement?.matches(wanted), patience, selector);
const firstResult = (tab: Tab, text: string) =>
  tab.waitForFunction(
    (wanted) => document.querySelector('[data-results] > li')?.textContent?.includes(wanted),
    patience,
    text,
  );
async function openWithKeys(tab: Tab) {
  await tab.keyboard.down('Control');
  await tab.keyboard.press('k');
  await tab.keyboard.up('Control');
  await focused(tab, 'dialog input[type=search]');
}

test(
  'dialog and keyboard in Firefox: open, type, walk, leave, open the first result, come back',
  { skip },
  async () => {
    const tab = await site.engine.newPage();
    await tab.goto(`${site.served.origin}/pacts/acsa/`);
    await tab.evaluate(() => document.querySelector<HTMLElement>('main a')!.focus());
    await openWithKeys(tab);
    await tab.keyboard.type('Takaiche');
    await firstResult(tab, 'Takaichi Sanae');
    await tab.keyboard.press('ArrowDown');
    await focused(tab, '[data-results] > li:first-child > a');
    await tab.keyboard.press('ArrowUp');
    await focused(tab, 'dialog input[type=search]');
    assert.match(tab.url(), /\?q=Takaiche$/);
    await tab.keyboard.press('Escape');
    await tab.waitForFunction(() => !document.querySelector('dialog[open]'), patience);
    await focused(tab, 'main a');
    assert.doesNotMatch(tab.url(), /\?/);

    await openWithKeys(tab);
    await tab.keyboard.type('Takaichi');
    await firstResult(tab, 'Takaichi Sanae');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => location.pathname === '/people/takaichi-sanae/', patience);
    // Going back from a kept page fires no load, for which goBack would wait.
    await tab.evaluate(() => history.back());
    await firstResult(tab, 'Takaichi Sanae');
  },
);

test('a section opens at its place in Firefox', { skip }, async () => {
  const tab = await site.engine.newPage();
  await tab.goto(`${site.served.origin}/search/?q=settlement`);
  await tab.waitForFunction(() => document.querySelector('[data-results] ul a'), patience);
  const id = await tab.evaluate(() => {
    const link = document.querySelector<HTMLAnchorElement>('[data-results] ul a')!;
    link.click();
    return link.hash.slice(1).split(':~:')[0]!;
  });
  await tab.waitForFunction(
    (wanted) => {
      const place = document.getElementById(wanted)?.getBoundingClientRect();
      return place && place.top < innerHeight && place.bottom > -innerHeight;
    },
    patience,
    id,
  );
});

test(`${hostileInputs.length} hostile inputs in Firefox do no harm`, { skip }, async () => {
  const tab = await site.engine.newPage();
  const harm: string[] = [];
  tab.on('dialog', (box) => {
    harm.push(box.message());
    void box.dismiss();
  });
  tab.on('pageerror', (error) => harm.push(error.message));
  await answers(tab, '', ['acsa']);
  const title = await tab.title();
  const elements = await tab.evaluate(
    async (inputs) => {
      const box = document.querySelector<HTMLInputElement>('input[type=search]')!;
      let foreign = 0;
      for (const input of inputs) {
        box.value = input;
        box.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 20));
        foreign += document.querySelectorAll('main :is(script, img, iframe, style, svg)').length;
      }
      return foreign;
    },
    hostileInputs.map((input) => input.toWellFormed()),
  );
  assert.equal(elements, 0);
  assert.equal(await tab.title(), title);
  assert.ok((await answers(tab, '', ['ACSA']))[0]!.length > 0);
  assert.deepEqual(harm, []);
});
