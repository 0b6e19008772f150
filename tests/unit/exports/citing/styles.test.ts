import { describe, expect, test } from 'vitest';
import { apa } from '../../../../src/exports/citing/apa.ts';
import { chicago } from '../../../../src/exports/citing/chicago.ts';
import { mla } from '../../../../src/exports/citing/mla.ts';
import type { Reference } from '../../../../src/exports/citing/reference.ts';
import { allReferences, eventReferences } from '../../../../src/exports/citing/references.ts';
import { routesFor } from '../../../../src/routes.ts';
import { realTimeline } from '../../../support/real-timeline.ts';
import { DIFFERENCES } from './differences.ts';
import { hardCases, reference } from './hard-cases.ts';
import { processed, type StyleName } from './processor.ts';

const formats = { apa, chicago, mla };
const names = Object.keys(formats) as StyleName[];

/** An entry with its italics. */
function formatted(one: Reference, style: StyleName): string {
  return formats[style](one)
    .map(({ text, italic }) => (italic ? `<i>${text}</i>` : text))
    .join('');
}

describe.each(names)('%s', (style) => {
  test.each(hardCases.map((one) => [one.item.id, one] as const))('of %s', (id, one) => {
    const difference = DIFFERENCES[id]?.[style];
    const theirs = processed(one.item, style);
    if (difference === undefined) expect(formatted(one, style)).toBe(theirs);
    else {
      expect(formatted(one, style)).toBe(difference.ours);
      expect(theirs).toBe(difference.theirs);
    }
  });

  test('of every real article and event, as far as the processor knows what they bring', () => {
    const timeline = realTimeline();
    const routes = routesFor(timeline.vocabulary.site.url);
    const all = [
      ...allReferences(timeline).map(({ reference }) => reference()),
      ...timeline.events.flatMap((event) => eventReferences(timeline, event, routes).slice(0, 1)),
    ];
    expect(all.length).toBeGreaterThan(timeline.events.length);
    for (const one of all) {
      // Descriptions, inferred dates and translations are no part of CSL; the table above has them.
      const known = {
        ...one,
        title: one.item.title,
        titleTranslation: null,
        supplied: false,
        dateInferred: false,
        retracted: false,
      };
      // Nor are the processor's slips with capitals in quotations and its comma after an unsigned page's title.
      const theirs = processed(one.item, style).replace(
        /([?!]?),(’?”) (?=(?:\w+ )?\d)/u,
        (_, mark: string, close: string) => (mark === '' ? `.${close} ` : `${mark}${close} `),
      );
      // It leaves single quotation marks single where there are none around them.
      const plain = (text: string): string => text.toLowerCase().replaceAll('“', '‘').replaceAll('”', '’');
      expect(plain(formatted(known, style))).toBe(plain(theirs));
    }
  });

  test('names every case of which the list tells a difference', () => {
    const ids = hardCases.map(({ item }) => item.id);
    expect(Object.keys(DIFFERENCES).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

test('all that a citation can have, in plain text', () => {
  const one = reference(
    'all',
    { type: 'webpage', 'container-title': 'Radio Wave', language: 'ru', author: [{ family: 'Иванов', given: 'Юрий' }] },
    { title: 'Река вышла из берегов', titleTranslation: 'River breaks its banks', dateInferred: true },
  );
  expect(
    names.map((style) =>
      formats[style](one)
        .map(({ text }) => text)
        .join(''),
    ),
  ).toEqual([
    'Иванов, Ю. ([2021, March 2]). Река вышла из берегов [River breaks its banks]. Radio Wave. https://gazette.example/a',
    'Иванов, Юрий. “Река вышла из берегов” [River breaks its banks]. Radio Wave, [March 2, 2021]. https://gazette.example/a.',
    'Иванов, Юрий. “Река вышла из берегов” [“River breaks its banks”]. Radio Wave, [2 Mar. 2021], https://gazette.example/a.',
  ]);
});
