import { describe, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { bytesOf, pageWeight, type PageWeight } from '../support/page-weight.ts';

/** For sixty events. */
const ALL_EVENTS = 60_000;
/**
 * At most so many bytes of page, styles and scripts together, compressed, by where a page lies. What shows events one
 * below the other, whole or in part, has as much as the timeline itself.
 */
const BUDGETS: readonly (readonly [where: RegExp, bytes: number])[] = [
  [/^$/, ALL_EVENTS],
  [/^(days|months|known|places|topics|outlets|speakers)\//, ALL_EVENTS],
  [/^(events|articles)\//, 30_000],
  [/^embed\//, 15_000],
  [/./, 40_000],
];
/** Scripts alone; the search engine, which `/search/` loads when someone searches, is none of them. */
const SCRIPT_BUDGET = 6_000;

const { folder, routes, pages, timeline } = builtSite();
/** What an event more may weigh where all are shown: the budget of such pages is that of sixty. */
const EVENT = 300;
const MORE_EVENTS = Math.max(0, timeline.events.length - 60);
const weights = new Map([...pages].map(([path, html]) => [path, pageWeight(folder, routes.base, path, html)]));

/** What is over its budget, by how much, and of what it is made. */
function over(path: string, weight: PageWeight): string[] {
  const script = bytesOf(weight.scripts);
  const total = weight.html + bytesOf(weight.styles) + script;
  const [, least] = BUDGETS.find(([where]) => where.test(path.slice(routes.base.length)))!;
  const budget = least + (least === ALL_EVENTS ? MORE_EVENTS * EVENT : 0);
  const parts = [{ path: 'the page itself', bytes: weight.html }, ...weight.styles, ...weight.scripts];
  return [
    ...overBudget(`${path} with styles and scripts`, total, budget, parts),
    ...overBudget(`scripts of ${path}`, script, SCRIPT_BUDGET, weight.scripts),
  ];
}

function overBudget(what: string, bytes: number, budget: number, parts: PageWeight['styles']): string[] {
  if (bytes <= budget) return [];
  const list = parts.map((part) => `${part.path} ${part.bytes}`).join(', ');
  return [`${what}: ${bytes} bytes, ${bytes - budget} over ${budget} (${list})`];
}

describe('weight', () => {
  test('no page is over its budget', () => {
    expect(weights.has(routes.home())).toBe(true);
    expect([...weights].flatMap(([path, weight]) => over(path, weight))).toEqual([]);
  });

  test('every file that a page loads is there', () => {
    expect([...weights].flatMap(([path, { missing }]) => missing.map((file) => `${path}: ${file}`))).toEqual([]);
  });

  test('every page has a style sheet, and asks ahead for fonts that it uses alone', () => {
    for (const [path, { styles, preloadedFonts, namedFonts }] of weights) {
      if (path.startsWith(`${routes.base}embed/`)) continue;
      expect(styles.length, path).toBeGreaterThan(0);
      const named = new Set(namedFonts.map((font) => font.path));
      expect(
        preloadedFonts.filter((font) => !named.has(font.path)).map((font) => font.path),
        path,
      ).toEqual([]);
      // What comes ahead of the text holds it up: at most a reading face and a display face.
      expect(preloadedFonts.length, path).toBeLessThanOrEqual(2);
    }
  });
});
