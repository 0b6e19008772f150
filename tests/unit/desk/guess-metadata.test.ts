import { expect, test } from 'vitest';
import { guessMetadata } from '../../../src/timeline/desk/guess-metadata.ts';
import type { Outlet, Vocabulary } from '../../../src/timeline/model.ts';
import { fixtureTables } from '../../support/draft.ts';

const tables = fixtureTables();
const agency = (slug: string, name: string, short: string): Outlet => ({
  slug,
  name,
  short,
  kind: 'agency',
  country: null,
  url: null,
});
const vocabulary: Vocabulary = {
  site: tables.site!,
  outlets: [
    ...(tables.outlets.state === 'read' ? tables.outlets.entries.values() : []),
    agency('np', 'The National Press', 'NP'),
  ],
  places: tables.places.state === 'read' ? [...tables.places.entries.values()] : [],
  speakers: [],
  topics: [],
  measures: [],
};

const said = (text: string, outlet: string | null = null): string[] =>
  guessMetadata(text, vocabulary, outlet).map(({ key, value, words }) => `${key}: ${value} (${words ?? 'all'})`);

test.each([
  [
    'NORTHPORT, Jan 7 (The Wire) - The river rose.',
    ['dateline: northport (NORTHPORT, Jan 7 (The Wire) -)', 'origin: wire (NORTHPORT, Jan 7 (The Wire) -)'],
  ],
  [
    'River rises\n\nNorthport (NP) — The river rose.',
    ['dateline: northport (Northport (NP) —)', 'origin: np (Northport (NP) —)'],
  ],
  ['OLD NORTHPORT • The river rose.', ['dateline: northport (OLD NORTHPORT •)']],
  ['ELSEWHERE, Jan 7 - The river rose.', []],
  ['NORTHPORT - One.\nWESTPORT - Other.', []],
  ['Northport-based men — three of them — fled.', []],
  ['The river rose.\n\nBy Ann Lee, The Wire', ['origin: wire (By Ann Lee, The Wire)']],
  ['The river rose, the Wire said, and nobody in the long street of the town slept.', []],
  ['The river rose.\nSource: NP', ['origin: np (Source: NP)']],
  ['The river rose.\nNPR and WNP', []],
  ['By The Wire and NP', []],
  ['Река поднялась ночью, сообщили жители этого города.', ['language: ru (all)']],
  ['Өзен түнде көтерілді, деп хабарлады қала тұрғындары.', ['language: kk (all)']],
  ['Ріка піднялася вночі, повідомили мешканці її міста.', ['language: uk (all)']],
  ['Реката се надигна през нощта.', []],
  ['The river «Река» rose.', []],
  ['', []],
])('%j', (text, guesses) => {
  expect(said(text)).toEqual(guesses);
});

test('an agency is no origin of what it published itself', () => {
  expect(said('NORTHPORT (NP) - The river rose.', 'np')).toEqual(['dateline: northport (NORTHPORT (NP) -)']);
});
