import { expect, it } from 'vitest';
import { filterTokens } from '../../../src/views/filters/filter-tokens.ts';
import { indexOf } from '../../../src/views/timeline-index.ts';
import { article, event, figure, quote, report, timeline } from './small-timeline.ts';

it('finds an event by outlets and origins, topics, places around it, speakers of quotes and figures', () => {
  const flood = event(
    'flood',
    [
      report('flood', 'wave', { quotes: [quote({ text: 'Run', by: 'mayor' }), quote({ text: 'Water' })] }),
      report('flood', 'gazette', { figures: [figure({ value: '3', measure: 'drowned', by: 'ministry' })] }),
      report('flood', 'ap', { quotes: [quote({ text: 'Stay', by: 'mayor' })] }),
    ],
    {
      topics: ['water'],
      places: ['harbour', 'quay'],
      disagreements: [{ field: 'place', measure: null, of: null, speaker: null, saying: null, claims: [] }],
    },
  );
  const whole = timeline({
    articles: [article('wave', { syndicatedFrom: 'ap' }), article('gazette'), article('ap')],
    events: [flood],
  });
  const [delta, harbour] = whole.vocabulary.places;
  const index = {
    ...indexOf(whole),
    places: new Map([
      ['delta', delta!],
      ['harbour', { ...harbour!, within: 'delta' }],
      ['quay', { ...harbour!, slug: 'quay', within: 'harbour' }],
    ]),
  };
  expect(filterTokens(index, flood)).toEqual([
    'source=wave',
    'source=ap',
    'source=gazette',
    'topic=water',
    'place=harbour',
    'place=delta',
    'place=quay',
    'speaker=mayor',
    'speaker=ministry',
    'differ=1',
  ]);
});
