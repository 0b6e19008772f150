import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite, pageOfEachKind } from '../support/built-site.ts';
import { pageOpener } from '../support/page-opener.ts';

const site = builtSite();
const { routes } = site;
const kinds = new Map(pageOfEachKind(site));

const open = pageOpener();

/** Contrast of two colours of the page's tokens, by WCAG 2.2. */
const contrastOf = (page: Page, one: string, other: string): Promise<number> =>
  page.evaluate(
    (names) => {
      const [a = 0, b = 0] = names.map((name) => {
        const canvas = document.createElement('canvas').getContext('2d')!;
        canvas.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(name);
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) =>
          value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      });
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    },
    [one, other],
  );

describe.each(['light', 'dark'] as const)('more contrast in %s', (colorScheme) => {
  test('is more: 7 to 1 and beyond for all words, 3 to 1 and beyond for lines', async () => {
    const more = await open(routes.home(), { colorScheme, contrast: 'more' });
    const plain = await open(routes.home(), { colorScheme });
    for (const [token, least] of [
      ['--color-ink', 20],
      ['--color-soft', 14],
      ['--color-accent', 9],
      ['--color-rule', 5],
    ] as const) {
      const contrast = await contrastOf(more, token, '--color-paper');
      expect(contrast, token).toBeGreaterThanOrEqual(least);
      expect(contrast, token).toBeGreaterThan(await contrastOf(plain, token, '--color-paper'));
    }
    await more.keyboard.press('Tab');
    expect(await more.locator(':focus').evaluate((it) => getComputedStyle(it).outlineWidth)).toBe('3px');
  });

  test.each(['timeline', 'event', 'places', 'coverage'])(
    'has no faults of accessibility on the %s page',
    async (kind) => {
      const page = await open(kinds.get(kind)!, { colorScheme, contrast: 'more' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
  );
});

test('with colours of the reader’s own, drawings and marks take them', async () => {
  const page = await open(`${routes.home()}?differ=1`, {
    forcedColors: 'active',
    colorScheme: 'dark',
    viewport: { width: 1400, height: 900 },
  });
  const styles = await page.evaluate(() => {
    const system = (name: string): string => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = name;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };
    const of = (selector: string, part?: string): CSSStyleDeclaration =>
      getComputedStyle(document.querySelector(selector)!, part);
    return {
      found: [
        of('.rail a:not([data-none]) svg').fill,
        of('.rail a[data-none] svg').fill,
        of('.wordmark .marked').fill,
        of('.event:not([data-sure])', '::before').backgroundColor,
        of('.filters label:has(:checked)').outlineColor,
      ],
      wanted: ['LinkText', 'GrayText', 'LinkText', 'CanvasText', 'Highlight'].map(system),
    };
  });
  expect(styles.found).toEqual(styles.wanted);
});

test('nothing moves by itself where the reader wants no motion', async () => {
  const page = await open(routes.home(), { reducedMotion: 'reduce' });
  const moving = await page.locator('*').evaluateAll((all) =>
    all.flatMap((it) => {
      const { scrollBehavior, animationDuration, transitionDuration } = getComputedStyle(it);
      const long = [animationDuration, transitionDuration].some((time) => Number.parseFloat(time) > 0.01);
      return scrollBehavior !== 'auto' || long ? [it.outerHTML.slice(0, 80)] : [];
    }),
  );
  expect(moving).toEqual([]);
});
