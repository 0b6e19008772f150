import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadTimeline } from '../../../src/load-timeline.ts';
import { parseArticle } from '../../../src/timeline/articles/parse-article.ts';
import { askOf } from '../../../src/timeline/vocabulary/ask.ts';
import { resolveDate } from '../../../src/timeline/dates/resolve-date.ts';
import { sideFile } from '../../../src/timeline/desk/side-file.ts';
import type { Passage, Proposal } from '../../../src/timeline/proposals/proposal.ts';
import { sourceFile } from '../../../src/timeline/text/source-file.ts';
import { fixtureTables } from '../../support/draft.ts';
import { siteContent } from '../../support/folders.ts';

const TEXT =
  'PORTSMITH - The fire began on Sunday, the chief said.\n"It was\n`small`," he said. Two men were hurt; nine more fled.\n';

function at(words: string): Passage {
  const offset = TEXT.indexOf(words);
  const place = sourceFile('x', TEXT).placeOf(offset, offset + words.length);
  return { place, offset, length: words.length };
}

function proposal(words: string, wording: string, given: Partial<Proposal>): Proposal {
  const resolved = resolveDate(wording, { anchor: '2024-05-06', language: 'en' });
  if (!resolved.ok) throw new Error(wording);
  return {
    ...at(words),
    sentence: words,
    date: { wording, resolved: resolved.date, how: 'stated', why: `“${wording}”` },
    places: [],
    speakers: [],
    figures: [],
    quotes: [],
    candidates: [],
    id: 'fire-began',
    ...given,
  };
}

const { timeline } = loadTimeline(siteContent('minimal'));

test('an editor has everything at hand, and nothing that could be published as it is', () => {
  const text = sideFile({
    id: '2024-05-06-evening-star-fire',
    article: 'content/articles/2024-05-06-evening-star-fire.md',
    kept: '.desk/texts/2024-05-06-evening-star-fire.txt',
    text: TEXT,
    guesses: [
      { key: 'dateline', value: 'portsmith', words: 'PORTSMITH -', why: 'the line begins like a dateline' },
      { key: 'language', value: 'ru', words: null, why: 'its letters' },
    ],
    timeline: timeline!,
    proposals: {
      proposals: [
        proposal('The fire began on Sunday', 'Sunday', {
          sentence: 'The fire began on Sunday, the chief said.',
          places: [{ ...at('PORTSMITH'), slug: 'portsmith', words: 'PORTSMITH' }],
          speakers: [{ ...at('chief'), slug: 'fire-chief', words: 'chief', why: '“said”' }],
          candidates: [
            { event: 'harbour-fire', title: 'Fire breaks out', likeness: 0.912, because: 'words “fire”' },
            { event: 'fire-out', title: 'Fire is put out', likeness: 0.2, because: 'words “fire”' },
          ],
        }),
        proposal('"It was\n`small`," he said. Two men were hurt', '2024-05-06', {
          candidates: [{ event: 'fire-out', title: 'Fire is put out', likeness: 0.2, because: 'words “fire”' }],
          quotes: [
            { ...at('It was\n`small`'), words: 'It was\n`small`', by: 'fire-chief', why: '“said”' },
            { ...at('It was'), words: 'so '.repeat(26).trim(), by: null, why: 'nobody is named' },
          ],
          figures: [
            { ...at('Two men'), words: 'Two men', value: '2', measure: 'hurt', of: 'men', by: 'fire-chief', as: null },
          ],
        }),
      ],
      unplaced: [{ ...at('nine'), kind: 'number', words: 'nine', why: 'no word of a measure is near' }],
    },
  });
  expect(text).toBe(`# Proposals for 2024-05-06-evening-star-fire

From \`.desk/texts/2024-05-06-evening-star-fire.txt\`, for \`content/articles/2024-05-06-evening-star-fire.md\`. **Not for publication:** the quotations are the source's own words. Take what holds, write headline and report in your own words, and check every day, number and name against the text.

Front matter that the text suggests:

- \`dateline: portsmith\` (“PORTSMITH -”: the line begins like a dateline; \`--dateline\`)
- \`language: ru\` (its letters; \`--language\`)

## 1. Sunday 5 May 2024, line 1

> The fire began on Sunday, the chief said.

- of it: “The fire began on Sunday”
- day: Sunday 5 May 2024 (\`2024-05-05\`), stated: “Sunday”
- places: \`portsmith\` (“PORTSMITH”)
- speakers: \`fire-chief\` (“chief”: “said”)
- perhaps \`harbour-fire\`, “Fire breaks out” (0.91: words “fire”)
- perhaps \`fire-out\`, “Fire is put out” (0.20: words “fire”)

\`\`\`md
:::event[]{#harbour-fire date="Sunday" place="portsmith" topics="fire"}

:::
\`\`\`

## 2. Monday 6 May 2024, line 2

> "It was
> \`small\`," he said. Two men were hurt

- day: Monday 6 May 2024 (\`2024-05-06\`), stated: “2024-05-06”
- figure: \`:figure[Two men]{measure="hurt" of="men" value="2" by="fire-chief"}\`
- quote: \`\` :quote[It was \\\`small\\\`]{by="fire-chief"} \`\` (“said”)
- quote: \`:quote[${'so '.repeat(26).trim()}]{by=""}\` (nobody is named; 26 words, and at most 25 may be quoted)
- perhaps \`fire-out\`, “Fire is put out” (0.20: words “fire”)

\`\`\`md
:::event[]{#fire-began date="2024-05-06" place="" topics=""}

:::
\`\`\`

## What could not be placed

- line 3, number “nine”: no word of a measure is near
`);

  const head = '---\ntitle: T\noutlet: herald\npublished: 2024-05-06\nadded: 2024-05-06\n---\n\n';
  const blocks = [...text.matchAll(/```md\n([^]*?)```\n/g)].map(([, block = '']) => block);
  const rules = blocks.map((block) =>
    parseArticle(
      sourceFile(join('content', 'articles', 'a.md'), head + block),
      'a.md',
      askOf(fixtureTables()),
    ).faults.map(({ rule }) => rule),
  );
  expect(rules).toEqual([
    expect.arrayContaining(['missing-label', 'empty-event']),
    expect.arrayContaining(['missing-label', 'empty-event', 'empty-attribute']),
  ]);
});

test('a text that offers nothing is said so', () => {
  const paths = { article: 'content/articles/x.md', kept: '.desk/texts/x.txt' };
  const proposals = { proposals: [], unplaced: [] };
  const text = sideFile({ id: 'x', ...paths, text: 'Hm.', guesses: [], timeline: timeline!, proposals });
  expect(text.slice(text.indexOf('text.') + 5)).toBe('\n\n## What could not be placed\n\nNothing.\n');
});
