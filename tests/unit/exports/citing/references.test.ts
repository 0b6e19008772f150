import { describe, expect, test } from 'vitest';
import { articleReference } from '../../../../src/exports/citing/article-reference.ts';
import { eventReference } from '../../../../src/exports/citing/event-reference.ts';
import { routesFor } from '../../../../src/routes.ts';
import { article, event, report, site, timeline, vocabulary } from '../../views/small-timeline.ts';

const newspapers = vocabulary.outlets.map((outlet) => ({ ...outlet, kind: 'newspaper' as const }));

describe('the reference of an article', () => {
  test('with all that it can have', () => {
    const one = article('2021-03-03-gazette-dyke', {
      outlet: 'gazette',
      title: 'Су келді',
      titleTranslation: 'The water came',
      authors: ['Әлия Құдретова', 'AP staff'],
      syndicatedFrom: 'ap',
      url: 'https://gazette.example/dyke',
      archive: 'https://archive.example/dyke',
      accessed: '2021-04-02',
      language: 'kk',
      inferred: { published: 'it says so', origin: 'it reads so', dateline: 'no part of a citation' },
    });
    expect(articleReference(one, { ...vocabulary, outlets: newspapers })).toEqual({
      item: {
        id: '2021-03-03-gazette-dyke',
        type: 'article-newspaper',
        title: 'Су келді [The water came]',
        author: [{ family: 'Құдретова', given: 'Әлия' }, { literal: 'AP staff' }],
        'container-title': 'The Delta Gazette',
        issued: { 'date-parts': [[2021, 3, 3]] },
        accessed: { 'date-parts': [[2021, 4, 2]] },
        URL: 'https://gazette.example/dyke',
        language: 'kk',
        note:
          'Copy of a story from Associated Press. Archived copy at https://archive.example/dyke. ' +
          'Worked out by the editor, not stated in the copy at hand: agency, date.',
      },
      title: 'Су келді',
      titleTranslation: 'The water came',
      supplied: false,
      dateInferred: true,
      retracted: false,
      agency: null,
      archive: 'https://archive.example/dyke',
    });
  });

  test('with next to nothing', () => {
    expect(articleReference(article('wave', { title: '[On the flood]', language: 'kk' }), vocabulary)).toEqual({
      item: {
        id: 'wave',
        type: 'webpage',
        title: '[On the flood]',
        'container-title': 'Radio Wave',
        issued: { 'date-parts': [[2021, 3, 3]] },
        // The description is the editor’s.
        language: 'en',
      },
      title: '[On the flood]',
      titleTranslation: null,
      supplied: true,
      dateInferred: false,
      retracted: false,
      agency: null,
      archive: null,
    });
  });

  test('of which only the month is known', () => {
    const one = article('wave', {
      published: '2021-03',
      publishedDay: '2021-03-31',
      inferred: { published: 'the copy names no day', title: 'a guess' },
    });
    expect(articleReference(one, vocabulary)).toEqual({
      item: {
        id: 'wave',
        type: 'webpage',
        title: 'Headline of wave',
        'container-title': 'Radio Wave',
        issued: { 'date-parts': [[2021, 3]] },
        language: 'en',
        note: 'Day of publication not known. Worked out by the editor, not stated in the copy at hand: headline.',
      },
      title: 'Headline of wave',
      titleTranslation: null,
      supplied: false,
      dateInferred: false,
      retracted: false,
      agency: null,
      archive: null,
    });
  });

  test('names the agency as author where no one else is named, unless it was inferred', () => {
    const copy = article('wave', { syndicatedFrom: 'ap' });
    expect(articleReference(copy, vocabulary).item.author).toEqual([{ literal: 'Associated Press' }]);
    expect(articleReference(copy, vocabulary).agency).toBe('Associated Press');
    const guessed = article('wave', { syndicatedFrom: 'ap', inferred: { origin: 'it reads so' } });
    expect(articleReference(guessed, vocabulary).item.author).toBeUndefined();
  });

  test('has the archived copy where the article has no known address', () => {
    const lost = article('wave', { archive: 'https://archive.example/a' });
    expect(articleReference(lost, vocabulary).item.URL).toBe('https://archive.example/a');
    expect(articleReference(lost, vocabulary).item.note).toBeUndefined();
  });
});

describe('the reference of an event', () => {
  const breach = event('breach', [report('breach', 'gazette'), report('breach', 'wave')]);
  const articles = [article('gazette', { added: '2021-06-01' }), article('wave', { added: '2021-05-01' })];
  const routes = routesFor(site.url);

  test('is of its page, of the day on which its newest report was added', () => {
    expect(eventReference(timeline({ articles, events: [breach] }), breach, routes)).toEqual({
      item: {
        id: 'event-breach',
        type: 'webpage',
        title: 'Title of breach',
        author: [{ literal: 'The delta desk' }],
        'container-title': 'The flood',
        issued: { 'date-parts': [[2021, 6, 1]] },
        URL: 'https://example.org/flood/events/breach/',
        language: 'en',
      },
      title: 'Title of breach',
      titleTranslation: null,
      supplied: false,
      dateInferred: false,
      retracted: false,
      agency: null,
      archive: null,
    });
  });

  test('has no author where the site names none', () => {
    const anonymous = timeline({ articles, vocabulary: { ...vocabulary, site: { ...site, author: null } } });
    expect(eventReference(anonymous, breach, routes).item.author).toBeUndefined();
  });
});
