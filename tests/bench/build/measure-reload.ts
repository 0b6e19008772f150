import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser.ts';
import { freePort } from '../../support/free-port.ts';
import { startCommand } from '../../support/run-command.ts';

/** Milliseconds from saving a file to the changed page in the open browser, each single time. */
export interface Reloads {
  /** An article's own page, with the new sentence on it. */
  readonly article: readonly number[];
  /** The front page, loaded anew. */
  readonly front: readonly number[];
}

const PATIENCE = 180_000;

/**
 * Saves an article again and again while `npm run dev` serves it to an open browser.
 *
 * @param content a content folder that may be edited; it is left as it was
 * @param runs how often, beside a first time that does not count
 */
export async function measureReload(content: string, runs: number): Promise<Reloads> {
  const articles = join(content, 'articles');
  const names = readdirSync(articles).sort();
  const name = names[Math.floor(names.length / 2)] ?? '';
  const path = join(articles, name);
  const before = readFileSync(path, 'utf8');
  const server = await startCommand(['dev', '--content', content, '--port', String(await freePort())]);
  try {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      let saved = 0;
      const save = async (shown: boolean): Promise<number> => {
        saved += 1;
        const sentence = `Saved for the ${saved}th time.`;
        await page.evaluate(() => Object.assign(window, { beforeSaving: true }));
        writeFileSync(path, before.replace('\n\n:::event[', `\n\n${sentence}\n\n:::event[`));
        const start = performance.now();
        await seen(page, shown ? sentence : '');
        return performance.now() - start;
      };
      const visit = async (address: string, shown: boolean): Promise<number[]> => {
        await page.goto(server.url + address, { waitUntil: 'load', timeout: PATIENCE });
        await page.waitForTimeout(1000);
        await save(shown);
        const times: number[] = [];
        for (let run = 0; run < runs; run += 1) {
          await page.waitForTimeout(500);
          times.push(await save(shown));
        }
        return times;
      };
      return { article: await visit(`articles/${name.replace(/\.md$/, '')}/`, true), front: await visit('', false) };
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
    writeFileSync(path, before);
  }
}

/** Waits for another document than the one that was there, whole and with the sentence on it. */
async function seen(page: Page, sentence: string): Promise<void> {
  await page.waitForFunction(
    (text) =>
      !('beforeSaving' in window) &&
      document.readyState === 'complete' &&
      (text === '' || document.body.innerText.includes(text)),
    sentence,
  );
}
