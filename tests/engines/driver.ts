/**
 * Drives Chromium and Firefox by the same protocol (WebDriver BiDi): Playwright drives only a Firefox of its own, which
 * comes from no package registry. Only what the tests use of puppeteer-core is described here.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { installed } from '../bench/installed.ts';
import { serveStatic, type Served } from '../bench/static-server.ts';
import { findFirefox } from './find-firefox.ts';

export interface Tab {
  setViewport(size: { width: number; height: number }): Promise<void>;
  goto(url: string): Promise<unknown>;
  url(): string;
  title(): Promise<string>;
  evaluate<Given extends unknown[], Found>(run: (...given: Given) => Found, ...given: Given): Promise<Awaited<Found>>;
  waitForFunction<Given extends unknown[]>(
    run: (...given: Given) => unknown,
    options: { timeout: number; polling: number },
    ...given: Given
  ): Promise<unknown>;
  keyboard: {
    press(key: string): Promise<void>;
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
    type(text: string): Promise<void>;
  };
  on(event: 'dialog', hear: (box: { message(): string; dismiss(): Promise<void> }) => void): void;
  on(event: 'pageerror', hear: (error: Error) => void): void;
}
export interface Engine {
  newPage(): Promise<Tab>;
  version(): Promise<string>;
  close(): Promise<void>;
}

/** Starts a browser. */
export async function startEngine(browser: 'chrome' | 'firefox', executablePath: string): Promise<Engine> {
  const folder = installed('engines', ['puppeteer-core@25']);
  const path = createRequire(join(folder, 'package.json')).resolve('puppeteer-core');
  const { launch } = (await import(path)) as { launch(options: object): Promise<Engine> };
  return launch({
    browser,
    executablePath,
    headless: true,
    // Chromium refuses its sandbox to root; the pages under test are our own.
    args: browser === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

const firefox = findFirefox();
/** Why tests in Firefox are left out; false where one is installed. */
export const skip = firefox ? false : 'no Firefox is installed (FIREFOX_PATH names one elsewhere)';
/** How long to wait for what a page does, and how often to look. */
export const patience = { timeout: 20_000, polling: 50 };

/** Serves the built site and starts Firefox for the tests of a file. @returns both, filled before the first test */
export function siteInFirefox(): { served: Served; engine: Engine } {
  const site = {} as { served: Served; engine: Engine };
  before(async () => {
    if (!firefox) return;
    site.served = await serveStatic('dist');
    site.engine = await startEngine('firefox', firefox);
    console.log(await site.engine.version());
  });
  after(async () => {
    await site.engine?.close();
    await site.served?.stop();
  });
  return site;
}
