import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';

const { pages } = builtSite();

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('letters that are not of the page’s language stand under a language of their own, or under none, on every page', async () => {
  const page = await browser.newPage();
  const found = await page.evaluate(
    (files) => {
      const foreign = /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Script=Hebrew}\p{Script=Georgian}]/u;
      const bare: string[] = [];
      let marked = 0;
      for (const [path, html] of files) {
        const { body, documentElement } = new DOMParser().parseFromString(html, 'text/html');
        const own = documentElement.lang;
        const hold = (element: Element, words: string): void => {
          if (!foreign.test(words)) return;
          const lang = element.closest('[lang]')?.getAttribute('lang') ?? own;
          if (lang === own) bare.push(`${path}: ${words.trim()}`);
          else marked += 1;
        };
        for (const element of body.querySelectorAll('*')) {
          if (element.matches('script, style')) continue;
          for (const node of element.childNodes)
            if (node.nodeType === Node.TEXT_NODE) hold(element, node.nodeValue ?? '');
          for (const name of ['aria-label', 'alt', 'title', 'placeholder'])
            hold(element, element.getAttribute(name) ?? '');
        }
      }
      return { bare, marked };
    },
    [...pages],
  );
  expect(found.bare).toEqual([]);
  // There are such words, else this would hold nothing.
  expect(found.marked).toBeGreaterThan(0);
});
