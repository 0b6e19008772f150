import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { quoteLink } from '../../src/exports/quote-link.ts';
import { besideQuote } from '../../src/timeline/receipts/beside-quote.ts';
import { findQuote } from '../../src/timeline/receipts/find-quote.ts';
import { tokenize } from '../../src/timeline/receipts/tokenize.ts';
import { launchBrowser } from '../support/browser.ts';

/** An article's page as a newsroom serves it: long, with words that come again. What is marked is painted red. */
const PARAGRAPHS = [
  'The mayor told them to go home before dark, and nobody went.',
  'Crowds filled the well-known square, “fed up”, as one put it.',
  'The governor told them to go home, twenty-two at a time; they stayed & sang, 50% louder.',
  'Тұрғындар алаңға шықты: «бізге су керек», деді олар.',
  'We will open the gates, and when that is done, and not one hour before, the water will be let out.',
];
const TEXT = PARAGRAPHS.join('\n');
const STYLE = 'div{height:1500px} p{margin:0} ::target-text{background:rgb(255,0,0);color:rgb(255,0,0)}';
const BODY = PARAGRAPHS.map((text) => `<div></div><p>${text.replace('&', '&amp;')}</p>`).join('');

let browser: Browser;
let server: Server;
let url: string;
beforeAll(async () => {
  browser = await launchBrowser();
  server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', connection: 'close' });
    response.end(`<!doctype html><title>Source</title><style>${STYLE}</style>${BODY}<div></div>`);
  }).listen(0);
  url = `http://localhost:${(server.address() as AddressInfo).port}/article`;
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** From where to where an element's picture is red, in CSS pixels from its left edge. */
async function redOf(place: Locator): Promise<[from: number, until: number]> {
  const picture = (await place.screenshot()).toString('base64');
  return place.page().evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const drawing = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    drawing.drawImage(image, 0, 0);
    const pixels = drawing.getImageData(0, 0, image.width, image.height).data;
    const red: number[] = [];
    for (let at = 0; at < pixels.length; at += 4) {
      if (pixels[at] === 255 && pixels[at + 1] === 0) red.push((at / 4) % image.width);
    }
    return [Math.min(...red), Math.max(...red) + 1] as [number, number];
  }, picture);
}

/** Where words of an element that is one line stand. */
const placeOf = (place: Locator, from: number, until: number): Promise<[from: number, until: number]> =>
  place.evaluate(
    (it, ends) => {
      const range = document.createRange();
      range.setStart(it.firstChild!, ends.from);
      range.setEnd(it.firstChild!, ends.until);
      const { left, right } = range.getBoundingClientRect();
      const start = it.getBoundingClientRect().left;
      return [left - start, right - start] as [number, number];
    },
    { from, until },
  );

test.each([
  ['words that stand there once', 'fed up', 1],
  ['the first of two equal passages', 'go home', 0],
  ['the second of two equal passages', 'go home', 2],
  ['signs with a meaning of their own in an address', 'twenty-two at a time; they stayed & sang, 50% louder', 2],
  ['Kazakh letters', 'бізге су керек', 3],
  ['a quote that leaves words out', 'We will open the gates … be let out', 4],
])('the link to %s goes there and marks them', async (_, quote, paragraph) => {
  const text = PARAGRAPHS[paragraph]!;
  const passage = findQuote(tokenize(quote), tokenize(text))!;
  const link = quoteLink(url, quote, besideQuote(quote, TEXT.indexOf(text) + passage.start, TEXT));
  const context = await browser.newContext({ viewport: { width: 1000, height: 600 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(link!);
  const place = page.locator('p').nth(paragraph);
  await expect.poll(() => place.evaluate((it) => Math.abs(it.getBoundingClientRect().top - 300))).toBeLessThan(300);
  const [red, words] = [await redOf(place), await placeOf(place, passage.start, passage.end)];
  expect(Math.abs(red[0] - words[0])).toBeLessThan(2);
  expect(Math.abs(red[1] - words[1])).toBeLessThan(2);
});
