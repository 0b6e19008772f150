import { parseEdtf } from '../../../src/timeline/dates/parse-edtf.ts';
import type {
  Article,
  DateSpan,
  Event,
  Figure,
  LedgerEntry,
  Place,
  Quote,
  Report,
  ResolvedDate,
  Site,
  Timeline,
  Vocabulary,
} from '../../../src/timeline/model.ts';

/** Small timelines made by hand, of a country that is on no map: what a test does not name has a plain value. */

const somewhere: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

export function span(edtf: string, also: Partial<DateSpan> = {}): DateSpan {
  const read = parseEdtf(edtf);
  if (!read.ok) throw new Error(`not EDTF: ${edtf}`);
  return { ...read.span, ...also };
}

export function resolved(edtf: string, also: Partial<ResolvedDate> = {}): ResolvedDate {
  return { ...span(edtf), wording: edtf, anchor: null, rule: 'edtf', ...also };
}

export function quote(also: Partial<Quote> & Pick<Quote, 'text'>): Quote {
  return {
    by: null,
    language: 'en',
    original: null,
    saying: null,
    verified: false,
    beside: null,
    place: somewhere,
    ...also,
  };
}

export function figure(also: Partial<Figure> & Pick<Figure, 'value' | 'measure'>): Figure {
  return {
    text: also.value,
    of: null,
    as: null,
    min: null,
    max: null,
    by: null,
    on: resolved('2021-03-02'),
    withdraws: false,
    verified: false,
    place: somewhere,
    ...also,
  };
}

export function report(event: string, article: string, also: Partial<Report> = {}): Report {
  return {
    event,
    article,
    title: `${article} on ${event}`,
    date: resolved('2021-03-02'),
    places: [],
    topics: [],
    text: `What ${article} says of ${event}.`,
    html: `<p>What ${article} says of ${event}.</p>`,
    quotes: [],
    figures: [],
    place: somewhere,
    ...also,
  };
}

export function article(id: string, also: Partial<Article> = {}): Article {
  const outlet = also.outlet ?? id;
  return {
    id,
    path: `content/articles/${id}.md`,
    title: `Headline of ${id}`,
    titleTranslation: null,
    outlet,
    syndicatedFrom: null,
    origin: also.syndicatedFrom ?? outlet,
    authors: [],
    published: also.publishedDay ?? '2021-03-03',
    publishedDay: '2021-03-03',
    updated: null,
    dateline: null,
    url: null,
    archive: null,
    accessed: null,
    language: 'en',
    kind: 'report',
    retracted: null,
    added: '2021-04-01',
    inferred: {},
    verified: false,
    html: '',
    text: '',
    reports: [],
    ...also,
  };
}

export function event(id: string, reports: readonly Report[], also: Partial<Event> = {}): Event {
  return {
    id,
    title: `Title of ${id}`,
    summary: null,
    key: false,
    date: span('2021-03-02'),
    places: [],
    topics: [],
    reports,
    origins: reports.map((one) => one.article),
    disagreements: [],
    ...also,
  };
}

export function ledgerEntry(id: string, also: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    id,
    title: null,
    summary: null,
    key: false,
    was: [],
    gone: null,
    corrected: null,
    apart: [],
    place: somewhere,
    ...also,
  };
}

export const site: Site = {
  title: 'The flood',
  subtitle: 'A spring in the delta',
  description: 'What was reported of the flood in the delta.',
  url: 'https://example.org/flood',
  firstUrl: null,
  language: 'en',
  timeZone: 'Asia/Almaty',
  license: { text: 'CC BY 4.0', code: 'MIT' },
  author: 'The delta desk',
  period: null,
  limits: {},
};

export const vocabulary: Vocabulary = {
  site,
  outlets: [
    outlet('gazette', 'The Delta Gazette', 'Gazette', 'https://gazette.example/'),
    outlet('ap', 'Associated Press', 'AP'),
    outlet('wave', 'Radio Wave', 'Wave'),
  ],
  places: [geoPlace('delta', 'The Delta'), geoPlace('harbour', 'Harbour')],
  speakers: [
    { slug: 'mayor', name: 'Ada Nur', aka: [], role: 'mayor of Harbour', side: null, wikidata: null },
    { slug: 'ministry', name: 'Water ministry', aka: [], role: null, side: null, wikidata: null },
  ],
  topics: [{ slug: 'water', name: 'Water', description: null }],
  measures: [
    { slug: 'drowned', name: 'Drowned', unit: 'people', description: null },
    { slug: 'lpg', name: 'LPG price', unit: null, description: null },
  ],
};

export function timeline(also: Partial<Timeline> = {}): Timeline {
  return { vocabulary, knownOn: null, articles: [], events: [], ledger: [], ...also };
}

function outlet(slug: string, name: string, short: string, url: string | null = null): Vocabulary['outlets'][number] {
  return { slug, name, short, kind: null, country: null, url };
}

function geoPlace(slug: string, name: string): Vocabulary['places'][number] {
  return {
    slug,
    name,
    aka: [],
    latitude: null,
    longitude: null,
    region: null,
    within: null,
    timeZone: 'Asia/Almaty',
    wikidata: null,
  };
}
