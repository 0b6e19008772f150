import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { drawCard } from '../../src/commands/cards/draw-card.ts';
import { indexedPng } from '../../src/commands/cards/indexed-png.ts';
import { cardParts } from '../../src/commands/build/card-parts.ts';
import type { Timeline } from '../../src/timeline/model.ts';
import type { Card } from '../../src/views/cards/card.ts';
import { cardsOf } from '../../src/views/cards/cards-of.ts';
import { indexOf } from '../../src/views/timeline-index.ts';
import { temporaryFolder } from '../support/folders.ts';
import { article, event, report, timeline } from '../unit/views/small-timeline.ts';

const card: Card = {
  path: '/flood/cards/events/rain.png',
  lead: { text: 'Tuesday 2 March 2021', unsure: false },
  more: { text: 'Harbour', unsure: false },
  headlines: ['Rain'],
  sources: 'Reported by Gazette alone',
  site: 'The flood',
};

function titled(title: string): Timeline {
  return timeline({
    articles: [article('gazette')],
    events: [event('rain', [report('rain', 'gazette')]), event('breach', [report('breach', 'gazette')], { title })],
  });
}

describe('cardParts', () => {
  const draw = async (whole: Timeline, cache: string) => {
    const before = new Set(readdirSync(cache));
    const parts = cardParts(cardsOf(whole), indexOf(whole).routes.base, 'version', cache);
    const files = [];
    for (const part of parts) files.push(...(await part.make()));
    return {
      drawn: readdirSync(cache).filter((name) => !before.has(name)).length,
      files: Object.fromEntries(files.map(({ path, content }) => [path, Buffer.from(content as Uint8Array)])),
      warnings: files.flatMap(({ warning }) => warning ?? []),
      keys: parts.map(({ key }) => key),
    };
  };

  test('draws what an earlier build has not, again what is broken, and always the same', async () => {
    const cache = temporaryFolder();
    const first = await draw(titled('The dyke breaks'), cache);
    expect([first.drawn, first.warnings]).toEqual([4, []]);
    expect(Object.keys(first.files).sort()).toEqual([
      'cards/articles/gazette.png',
      'cards/events/breach.png',
      'cards/events/rain.png',
      'cards/site.png',
    ]);
    const second = await draw(titled('The dyke breaks'), cache);
    expect(second).toEqual({ ...first, drawn: 0 });
    const renamed = await draw(titled('The dyke gives way'), cache);
    expect(renamed.drawn).toBe(1);
    expect(renamed.keys.filter((key) => !first.keys.includes(key))).toHaveLength(1);
    const [one = '', other = ''] = readdirSync(cache);
    writeFileSync(join(cache, one), readFileSync(join(cache, one)).subarray(0, 1000));
    writeFileSync(join(cache, other), '');
    const mended = await draw(titled('The dyke breaks'), cache);
    expect(mended.files).toEqual(first.files);
    const afresh = await draw(titled('The dyke breaks'), temporaryFolder());
    expect(afresh.drawn).toBe(4);
    expect(afresh.files).toEqual(first.files);
  });

  test('says which letters no font has', async () => {
    expect((await draw(titled('水 came 🔥'), temporaryFolder())).warnings).toEqual([
      'cards/events/breach.png: no font has 水 🔥',
    ]);
  });
});

describe('drawCard', () => {
  test('makes a PNG of 1200 by 630 pixels', async () => {
    const png = Buffer.from((await drawCard(card)).png);
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
  });

  test('has every Kazakh letter, each another than its likes', async () => {
    const letters = 'Ә А Ғ Г Қ К Ң Н Ө О Ұ Ү У Һ І ә а ғ г қ к ң н ө о ұ ү у һ і ₸'.split(' ');
    const drawn = await Promise.all(letters.map((letter) => drawCard({ ...card, headlines: [letter] })));
    expect(drawn.flatMap(({ leftOut }) => leftOut)).toEqual([]);
    expect(new Set(drawn.map(({ png }) => Buffer.from(png).toString('base64'))).size).toBe(letters.length);
  });

  test('joins Arabic letters and sets them from the right', async () => {
    const same = async (one: string, other: string) => {
      const drawn = await Promise.all([one, other].map((headline) => drawCard({ ...card, headlines: [headline] })));
      expect(drawn.flatMap(({ leftOut }) => leftOut)).toEqual([]);
      return Buffer.from(drawn[0]!.png).equals(drawn[1]!.png);
    };
    // A joiner that is not seen makes no difference between letters that join already; one that parts them does.
    expect(await same('عام', 'ع\u200Dام')).toBe(true);
    expect(await same('عام', 'ع\u200Cام')).toBe(false);
    // Forms of the letters as they stand in a word, each of which is a character of its own too.
    expect(await same('باب', '\uFE91\uFE8E\uFE8F')).toBe(true);
  });

  test('takes the translation where no font has the headline, and never draws a box', async () => {
    const [chinese, translated, plain, burning] = await Promise.all([
      drawCard({ ...card, headlines: ['洪水', 'Rain'] }),
      drawCard({ ...card, headlines: ['洪水', 'Rain 🔥'] }),
      drawCard(card),
      drawCard({ ...card, headlines: ['Rain 🔥'] }),
    ]);
    expect([chinese.leftOut, translated.leftOut, burning.leftOut]).toEqual([[], ['洪', '水', '🔥'], ['🔥']]);
    for (const { png } of [chinese, translated, burning]) expect(Buffer.from(png).equals(plain.png)).toBe(true);
  });
});

describe('indexedPng', () => {
  /** Red, green and blue of each pixel of a PNG, as another program reads it. */
  const read = (png: Uint8Array, width: number, height: number): number[][] => {
    const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    const size = `width="${width}" height="${height}"`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${href}"/></svg>`;
    const { pixels } = new Resvg(svg, { imageRendering: 1 }).render();
    return Array.from({ length: pixels.length / 4 }, (_, at) => [...pixels.subarray(at * 4, at * 4 + 3)]);
  };

  test('keeps every pixel of a picture of few colours', async () => {
    const pixels = [
      [253, 251, 247],
      [253, 251, 247],
      [29, 26, 22],
      [159, 35, 24],
      [0, 0, 0],
      [254, 255, 1],
    ];
    const png = await indexedPng(3, 2, new Uint8Array(pixels.flatMap((colour) => [...colour, 255])));
    expect(read(png, 3, 2)).toEqual(pixels);
  });

  test('draws rare shades as the most frequent one near them where there are too many', async () => {
    const shades = Array.from({ length: 1000 }, (_, at) => [at % 256, (at * 7) % 256, 100]);
    const paper = Array.from({ length: 3000 }, () => [253, 251, 247]);
    const pixels = [...shades, ...paper];
    const png = await indexedPng(100, 40, new Uint8Array(pixels.flatMap((colour) => [...colour, 255])));
    const seen = read(png, 100, 40);
    expect(seen.slice(1000)).toEqual(paper);
    expect(new Set(seen.map(String)).size).toBeLessThanOrEqual(256);
    const off = shades.map((colour, at) => Math.max(...colour.map((part, of) => Math.abs(part - seen[at]![of]!))));
    expect(Math.max(...off)).toBeLessThan(32);
  });
});
