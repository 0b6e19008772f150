import type { Browser, CDPSession } from 'playwright-core';
import { blockingTime } from './blocking-time.ts';
import { cumulativeShift } from './cumulative-shift.ts';
import { byteKinds, type ByteKind, type Visit } from './measures.ts';
import { observePage, type ObservedWindow } from './observe-page.ts';

/** A phone that is slow, in a network that is. */
export const slowPhone = {
  viewport: { width: 390, height: 844 },
  /** The processor takes so many times as long. */
  slowdown: 4,
  /** Bytes a second. */
  down: 1_600_000 / 8,
  up: 750_000 / 8,
  /** Milliseconds until the first byte of each answer. */
  latency: 150,
};

/** So long must nothing happen before a page counts as done, in milliseconds. */
const QUIET = 2000;
const PATIENCE = 60_000;

/**
 * Visits a page as someone does who was never there, on a slow phone, and waits until nothing happens any more.
 *
 * @param browser a running Chromium
 * @param address of the page
 * @param slow `false` for a visit that only warms up browser and server
 */
export async function visitPage(browser: Browser, address: string, slow = true): Promise<Visit> {
  const context = await browser.newContext({ viewport: slowPhone.viewport, isMobile: true, hasTouch: true });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const network = await watchNetwork(session);
    if (slow) await slowDown(session);
    await page.addInitScript(observePage);
    const response = await page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
    if (response?.ok() !== true) throw new Error(`${address} answers ${String(response?.status())}`);

    const read = () =>
      page.evaluate(() => {
        const { observed } = window as unknown as ObservedWindow;
        const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        const paint = (name: string): number | null => performance.getEntriesByName(name)[0]?.startTime ?? null;
        return {
          ...observed,
          quiet: performance.now() - observed.last,
          firstPaint: paint('first-paint'),
          firstContentfulPaint: paint('first-contentful-paint'),
          loaded: navigation?.loadEventEnd ?? 0,
        };
      });
    const until = performance.now() + PATIENCE;
    let seen = await read();
    while (Math.min(seen.quiet, network.quiet()) < QUIET && performance.now() < until) {
      await page.waitForTimeout(250);
      seen = await read();
    }
    const { firstPaint, firstContentfulPaint, largest, loaded } = seen;
    if (firstPaint === null || firstContentfulPaint === null || largest === null) {
      throw new Error(`${address} painted nothing`);
    }
    return {
      firstPaint,
      firstContentfulPaint,
      largestContentfulPaint: largest.at,
      largest: largest.what,
      totalBlockingTime: blockingTime(seen.longTasks),
      blockingOncePainted: blockingTime(seen.longTasks, firstContentfulPaint),
      longestTask: Math.max(0, ...seen.longTasks.map(({ duration }) => duration)),
      layoutShift: cumulativeShift(seen.shifts),
      shifted: seen.shifts
        .toSorted((a, b) => b.value - a.value)
        .map(({ at, value, what }) => `${value.toFixed(4)} at ${at.toFixed(0)} ms: ${what}`),
      loaded,
      requests: network.requests(),
      bytes: network.bytes,
    };
  } finally {
    await context.close();
  }
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.slowdown });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowPhone.latency,
    downloadThroughput: slowPhone.down,
    uploadThroughput: slowPhone.up,
  });
}

/** Counts what comes over the network. */
async function watchNetwork(session: CDPSession) {
  const bytes: Record<ByteKind, number> = { HTML: 0, CSS: 0, script: 0, font: 0, other: 0 };
  const kinds = new Map<string, ByteKind>();
  const open = new Set<string>();
  let last = performance.now();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('data:')) return;
    kinds.set(requestId, 'other');
    open.add(requestId);
    last = performance.now();
  });
  session.on('Network.responseReceived', ({ requestId, response: { mimeType } }) => {
    if (kinds.has(requestId)) kinds.set(requestId, kindOf(mimeType));
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind !== undefined) bytes[kind] += encodedDataLength;
    open.delete(requestId);
    last = performance.now();
  });
  session.on('Network.loadingFailed', ({ requestId }) => {
    open.delete(requestId);
    last = performance.now();
  });
  await session.send('Network.enable');
  return {
    bytes,
    requests: () => kinds.size,
    quiet: () => (open.size > 0 ? 0 : performance.now() - last),
  };
}

function kindOf(mimeType: string): ByteKind {
  const kind = byteKinds.find((name) => mimeType.includes(name.toLowerCase()));
  return kind ?? 'other';
}
