import type { Page } from '@playwright/test';

/** Waits for the scripts of a page, which come after its first paint: the choice of colours is there once they are. */
export const ready = (page: Page) => page.locator('[data-theme-choice][data-ready]').waitFor({ state: 'attached' });
