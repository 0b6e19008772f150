import { describe, expect, test } from 'vitest';
import { citeArticle, citeEvent } from '../../../src/views/cite-this.ts';
import { article, event, report, timeline, vocabulary } from './small-timeline.ts';

const gazette = article('gazette', {
  title: 'Dyke breaks; where was the mayor?',
  authors: ['Ada Nur'],
  url: 'https://gazette.example/dyke',
  added: '2021-05-01',
});
const wave = article('wave', {
  title: 'Су "келді"',
  titleTranslation: 'The water came',
  language: 'kk',
  syndicatedFrom: 'ap',
  inferred: { published: 'it speaks of yesterday' },
  publishedDay: '2021-03-04',
});
const breach = event('breach', [report('breach', 'gazette'), report('breach', 'wave')], { title: 'The dyke breaks' });
const whole = timeline({ articles: [gazette, wave], events: [breach] });

const plain = (text: string): object => ({ text, italic: false, lang: null });
const italic = (text: string): object => ({ text, italic: true, lang: null });

describe('what "Cite this" shows', () => {
  test('of an event: its page, then its sources', () => {
    const ofGazette = [
      [
        plain('Nur, A. (2021, March 3). '),
        italic('Dyke breaks; where was the mayor?'),
        plain(' The Delta Gazette. https://gazette.example/dyke'),
      ],
      [
        plain(
          'Nur, Ada. “Dyke Breaks; Where Was the Mayor?” The Delta Gazette, March 3, 2021. https://gazette.example/dyke.',
        ),
      ],
      [
        plain('Nur, Ada. “Dyke Breaks; Where Was the Mayor?” '),
        italic('The Delta Gazette'),
        plain(', 3 Mar. 2021, https://gazette.example/dyke.'),
      ],
    ];
    const ofWave = [
      [
        plain('Associated Press. ([2021, March 4]). '),
        { text: 'Су “келді”', italic: true, lang: 'kk' },
        plain(' [The water came]. Radio Wave.'),
      ],
      [
        plain('Associated Press. “'),
        { text: 'Су ‘келді’', italic: false, lang: 'kk' },
        plain('” [The water came]. Radio Wave, [March 4, 2021].'),
      ],
      [
        plain('Associated Press. “'),
        { text: 'Су ‘келді’', italic: false, lang: 'kk' },
        plain('” [“The water came”]. '),
        italic('Radio Wave'),
        plain(', [4 Mar. 2021].'),
      ],
    ];
    expect(citeEvent(whole, breach)).toEqual({
      title: 'Cite this event',
      of: 'This page, as it was when the newest of its sources was added. To cite what a newspaper wrote, cite the newspaper.',
      styles: [
        {
          id: '_apa',
          name: 'APA, 7th edition',
          pieces: [
            plain('The delta desk. (2021, May 1). '),
            italic('The dyke breaks'),
            plain('. The flood. https://example.org/flood/events/breach/'),
          ],
          sources: [ofGazette[0], ofWave[0]],
        },
        {
          id: '_chicago',
          name: 'Chicago, 17th edition, bibliography',
          pieces: [
            plain(
              'The delta desk. “The Dyke Breaks.” The flood, May 1, 2021. https://example.org/flood/events/breach/.',
            ),
          ],
          sources: [ofGazette[1], ofWave[1]],
        },
        {
          id: '_mla',
          name: 'MLA, 9th edition',
          pieces: [
            plain('The delta desk. “The Dyke Breaks.” '),
            italic('The flood'),
            plain(', 1 May 2021, https://example.org/flood/events/breach/.'),
          ],
          sources: [ofGazette[2], ofWave[2]],
        },
      ],
      sources: 'And its 2 sources',
      wikitextId: '_wikitext',
      wikitext:
        '{{cite web |author=The delta desk |title=The dyke breaks |url=https://example.org/flood/events/breach/ ' +
        '|website=The flood |date=2021-05-01}}',
      files: [
        {
          href: '/flood/events/breach.bib',
          name: 'BibTeX',
          type: 'application/x-bibtex',
          download: 'breach.bib',
        },
        {
          href: '/flood/events/breach.ris',
          name: 'RIS',
          type: 'application/x-research-info-systems',
          download: 'breach.ris',
        },
        {
          href: '/flood/events/breach.csl.json',
          name: 'CSL-JSON',
          type: 'application/vnd.citationstyles.csl+json',
          download: 'breach.csl.json',
        },
      ],
    });
  });

  test('of an article: what the outlet published', () => {
    const view = citeArticle(whole, gazette);
    expect({ ...view, styles: view.styles.length, files: view.files.map(({ href }) => href) }).toEqual({
      title: 'Cite this article',
      of: 'What the outlet published, not this page.',
      styles: 3,
      sources: null,
      wikitextId: '_wikitext',
      wikitext:
        '{{cite news |last=Nur |first=Ada |title=Dyke breaks; where was the mayor? |url=https://gazette.example/dyke ' +
        '|work=The Delta Gazette |date=2021-03-03}}',
      files: ['/flood/articles/gazette.bib', '/flood/articles/gazette.ris', '/flood/articles/gazette.csl.json'],
    });
  });

  test('a rights group publishes pages, not news', () => {
    const outlets = vocabulary.outlets.map((outlet) => ({ ...outlet, kind: 'rights group' as const }));
    const of = timeline({ articles: [gazette], vocabulary: { ...vocabulary, outlets } });
    expect(citeArticle(of, gazette).wikitext).toMatch(/^\{\{cite web .* \|website=The Delta Gazette \|/u);
  });
});
