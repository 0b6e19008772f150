import { describe, expect, it } from 'vitest';
import { cardAlt } from '../../../src/views/cards/card.ts';
import { cardsOf } from '../../../src/views/cards/cards-of.ts';
import { indexOf } from '../../../src/views/timeline-index.ts';
import { reportedBy } from '../../../src/views/words/reported-by.ts';
import { article, event, report, span, timeline } from './small-timeline.ts';

const breach = event('breach', [report('breach', 'gazette'), report('breach', 'wave')], {
  date: span('2021-03-02?'),
  places: ['delta', 'harbour'],
  origins: ['gazette', 'ap'],
});
const rain = event('rain', [report('rain', 'gazette')]);
const whole = timeline({
  articles: [
    article('gazette', { inferred: { published: 'The copy has no date.' } }),
    article('wave', { syndicatedFrom: 'ap', title: 'Су басты', titleTranslation: 'The water came' }),
  ],
  events: [rain, breach],
});

describe('cardsOf', () => {
  it('describes the card of the site, of each event and of each article', () => {
    expect(cardsOf(whole)).toEqual([
      {
        path: '/flood/cards/site.png',
        lead: { text: 'A spring in the delta', unsure: false },
        more: null,
        headlines: ['The flood'],
        sources: '2 events, 2 articles, 2 independent origins',
        site: null,
      },
      {
        path: '/flood/cards/events/rain.png',
        lead: { text: 'Tuesday 2 March 2021', unsure: false },
        more: null,
        headlines: ['Title of rain'],
        sources: 'Reported by Gazette alone',
        site: 'The flood',
      },
      {
        path: '/flood/cards/events/breach.png',
        lead: { text: 'Possibly Tuesday 2 March 2021', unsure: true },
        more: { text: 'The Delta and Harbour', unsure: false },
        headlines: ['Title of breach'],
        sources: 'Reported by Gazette and Wave, 2 independent origins',
        site: 'The flood',
      },
      {
        path: '/flood/cards/articles/gazette.png',
        lead: { text: 'The Delta Gazette', unsure: false },
        more: { text: 'Wednesday 3 March 2021', unsure: true },
        headlines: ['Headline of gazette'],
        sources: 'What it reports: 2 events',
        site: 'The flood',
      },
      {
        path: '/flood/cards/articles/wave.png',
        lead: { text: 'Radio Wave', unsure: false },
        more: { text: 'Wednesday 3 March 2021', unsure: false },
        headlines: ['Су басты', 'The water came'],
        sources: 'What it reports: 1 event, copy of an AP story',
        site: 'The flood',
      },
    ]);
  });

  it('says in words what is on one', () => {
    expect(cardsOf(whole).map(cardAlt)).toEqual([
      'A spring in the delta: The flood. 2 events, 2 articles, 2 independent origins.',
      'Tuesday 2 March 2021: Title of rain. Reported by Gazette alone.',
      'Possibly Tuesday 2 March 2021, The Delta and Harbour: Title of breach. Reported by Gazette and Wave, 2 independent origins.',
      'The Delta Gazette, Wednesday 3 March 2021: Headline of gazette. What it reports: 2 events.',
      'Radio Wave, Wednesday 3 March 2021: Су басты. What it reports: 1 event, copy of an AP story.',
    ]);
  });
});

describe('reportedBy', () => {
  const by = (articles: readonly string[], origins: readonly string[]): string =>
    reportedBy(
      indexOf(timeline({ articles: articles.map((id) => article(id)) })),
      event(
        'flood',
        articles.map((id) => report('flood', id)),
        { origins },
      ),
    );

  it('names two outlets and counts the others where there are more than three', () => {
    expect([
      by([], []),
      by(['wave'], ['wave']),
      by(['wave'], ['ap']),
      by(['gazette', 'wave'], ['ap']),
      by(['gazette', 'wave', 'ap'], ['gazette', 'ap']),
      by(['gazette', 'wave', 'ap', 'herald'], ['gazette', 'wave', 'ap', 'herald']),
      by(['gazette', 'wave', 'ap', 'herald', 'post'], ['gazette', 'ap']),
    ]).toEqual([
      '',
      'Reported by Wave alone',
      'Reported by Wave, single origin: AP',
      'Reported by Gazette and Wave, single origin: AP',
      'Reported by Gazette, Wave and AP, 2 independent origins',
      'Reported by Gazette, Wave and 2 others, 4 independent origins',
      'Reported by Gazette, Wave and 3 others, 2 independent origins',
    ]);
  });
});
