import { describe, expect, it } from 'vitest';
import { routesFor } from '../../src/routes.ts';

describe('routesFor', () => {
  it('makes every address of a site at the root of its host', () => {
    const routes = routesFor('https://example.org');
    expect({
      base: routes.base,
      home: routes.home(),
      place: routes.home('airport-retaken'),
      event: routes.event('airport-retaken'),
      report: routes.event('airport-retaken', '2022-01-08-ap-order'),
      article: routes.article('2022-01-08-ap-order'),
      passage: routes.article('2022-01-08-ap-order', 'airport-retaken'),
      day: routes.day('2022-01-05'),
      month: routes.month('2022-01', 'airport-retaken'),
      coverage: routes.coverage(),
      knownIndex: routes.knownIndex(),
      known: routes.known('2022-01-07'),
      knownEvent: routes.known('2022-01-07', 'airport-retaken'),
      knownJson: routes.knownJson('2022-01-07'),
      changes: routes.changes(),
      changed: routes.changes('2022-01-08-ap-order'),
      changedIn: routes.changesIn('2022-01/2', '2022-01-08-ap-order'),
      figuresIn: routes.figuresIn('тасқын/2022-01'),
      coverageIn: routes.coverageIn('2022-01'),
      disagreementsIn: routes.disagreementsIn('2022-01', 'figures'),
      figures: routes.figures(),
      series: routes.figures('killed_police'),
      disagreements: routes.disagreements(),
      naming: routes.disagreements('naming'),
      topics: routes.topics(),
      topic: routes.topic('crackdown'),
      places: routes.places(),
      placePage: routes.place('river-mouth'),
      outlets: routes.outlets(),
      outlet: routes.outlet('gazette'),
      speakers: routes.speakers(),
      speaker: routes.speaker('mayor', '2022-01-05'),
      facetMonths: [routes.topicMonth, routes.placeMonth, routes.outletMonth, routes.speakerMonth].map((of) =>
        of('өрт', '2022-01'),
      ),
      search: routes.search(),
      searchPlaces: routes.search('_places'),
      searchIndex: routes.searchIndex(),
      references: routes.references('bib'),
      eventReferences: routes.eventReferences('airport-retaken', 'csl.json'),
      articleReference: routes.articleReference('2022-01-08-ap-order', 'ris'),
      embed: routes.embed('өрт'),
      oembed: routes.oembed('өрт'),
      about: routes.about(),
      data: routes.data(),
      columns: routes.data('columns'),
      sources: routes.about('sources'),
      notFound: routes.notFound(),
      json: routes.timelineJson(),
      schema: routes.timelineSchema(),
      eventJson: routes.eventJson('өрт'),
      articleJson: routes.articleJson('2022-01-08-ap-order'),
      csv: routes.timelineCsv(),
      ics: routes.timelineIcs(),
      timelineJs: routes.timelineJs(),
      geoJson: routes.placesGeoJson(),
      feedXml: routes.feedXml(),
      feedJson: routes.feedJson(),
      corrections: routes.correctionsXml(),
      topicFeed: routes.topicFeed('crackdown'),
      placeFeed: routes.placeFeed('river-mouth'),
      sitemap: routes.sitemap(),
      sitemapPart: routes.sitemapPart('2'),
      robots: routes.robots(),
      favicon: routes.favicon(),
      siteCard: routes.siteCard(),
      eventCard: routes.eventCard('airport-retaken'),
      articleCard: routes.articleCard('2022-01-08-ap-order'),
    }).toEqual({
      base: '/',
      home: '/',
      place: '/#airport-retaken',
      event: '/events/airport-retaken/',
      report: '/events/airport-retaken/#2022-01-08-ap-order',
      article: '/articles/2022-01-08-ap-order/',
      passage: '/articles/2022-01-08-ap-order/#airport-retaken',
      day: '/days/2022-01-05/',
      month: '/months/2022-01/#airport-retaken',
      coverage: '/coverage/',
      knownIndex: '/known/',
      known: '/known/2022-01-07/',
      knownEvent: '/known/2022-01-07/#airport-retaken',
      knownJson: '/known/2022-01-07/timeline.json',
      changes: '/changes/',
      changed: '/changes/#2022-01-08-ap-order',
      changedIn: '/changes/2022-01/2/#2022-01-08-ap-order',
      figuresIn: '/figures/%D1%82%D0%B0%D1%81%D2%9B%D1%8B%D0%BD/2022-01/',
      coverageIn: '/coverage/2022-01/',
      disagreementsIn: '/disagreements/2022-01/#figures',
      figures: '/figures/',
      series: '/figures/#killed_police',
      disagreements: '/disagreements/',
      naming: '/disagreements/#naming',
      topics: '/topics/',
      topic: '/topics/crackdown/',
      places: '/places/',
      placePage: '/places/river-mouth/',
      outlets: '/outlets/',
      outlet: '/outlets/gazette/',
      speakers: '/speakers/',
      speaker: '/speakers/mayor/#2022-01-05',
      facetMonths: ['topics', 'places', 'outlets', 'speakers'].map((of) => `/${of}/%D3%A9%D1%80%D1%82/2022-01/`),
      search: '/search/',
      searchPlaces: '/search/#_places',
      searchIndex: '/pagefind/',
      references: '/references.bib',
      eventReferences: '/events/airport-retaken.csl.json',
      articleReference: '/articles/2022-01-08-ap-order.ris',
      embed: '/embed/%D3%A9%D1%80%D1%82/',
      oembed: '/oembed/%D3%A9%D1%80%D1%82.json',
      about: '/about/',
      data: '/data/',
      columns: '/data/#columns',
      sources: '/about/#sources',
      notFound: '/404.html',
      json: '/timeline.json',
      schema: '/schema/timeline.schema.json',
      eventJson: '/events/%D3%A9%D1%80%D1%82.json',
      articleJson: '/articles/2022-01-08-ap-order.json',
      csv: '/timeline.csv',
      ics: '/timeline.ics',
      timelineJs: '/timelinejs.json',
      geoJson: '/places.geojson',
      feedXml: '/feed.xml',
      feedJson: '/feed.json',
      corrections: '/corrections.xml',
      topicFeed: '/topics/crackdown/feed.xml',
      placeFeed: '/places/river-mouth/feed.xml',
      sitemap: '/sitemap.xml',
      sitemapPart: '/sitemap-2.xml',
      robots: '/robots.txt',
      favicon: '/favicon.svg',
      siteCard: '/cards/site.png',
      eventCard: '/cards/events/airport-retaken.png',
      articleCard: '/cards/articles/2022-01-08-ap-order.png',
    });
  });

  it.each(['https://example.org/a/timeline', 'https://example.org/a/timeline/'])(
    'puts everything under the path of %s',
    (url) => {
      const routes = routesFor(url);
      expect([routes.base, routes.home('x'), routes.event('x'), routes.about(), routes.timelineJson()]).toEqual([
        '/a/timeline/',
        '/a/timeline/#x',
        '/a/timeline/events/x/',
        '/a/timeline/about/',
        '/a/timeline/timeline.json',
      ]);
    },
  );

  it('encodes ids of any script, and what would end a path', () => {
    const routes = routesFor('https://example.org/');
    expect([routes.event('жаңа-өзен', 'өрт'), routes.article('a/b?c#d')]).toEqual([
      '/events/%D0%B6%D0%B0%D2%A3%D0%B0-%D3%A9%D0%B7%D0%B5%D0%BD/#%D3%A9%D1%80%D1%82',
      '/articles/a%2Fb%3Fc%23d/',
    ]);
  });

  it('makes whole addresses without doubling the base path or the encoding', () => {
    const routes = routesFor('https://example.org/timeline');
    expect([
      routes.absolute(routes.home()),
      routes.absolute(routes.event('өрт')),
      routes.absolute(routes.about('x')),
    ]).toEqual([
      'https://example.org/timeline/',
      'https://example.org/timeline/events/%D3%A9%D1%80%D1%82/',
      'https://example.org/timeline/about/#x',
    ]);
  });

  it('refuses a site address that is not absolute', () => {
    expect(() => routesFor('/timeline/')).toThrow(TypeError);
  });
});
