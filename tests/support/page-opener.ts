import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { launchBrowser } from './browser.ts';
import { builtSite } from './built-site.ts';

/** Opens a page of the built site, by its path, in a browser that has never been here. */
export type OpenPage = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/**
 * Has one browser for the tests of a file, in which each test opens pages of the built site as a new reader. To be called
 * once, at the top of the file.
 */
export function pageOpener(): OpenPage {
  const { at } = builtSite();
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  return async (path, options = {}) => {
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(at(path));
    return page;
  };
}
