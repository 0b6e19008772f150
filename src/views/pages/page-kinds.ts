import type { Timeline } from '../../timeline/model.ts';
import { aboutView } from '../about-view.ts';
import { articleView } from '../article-view.ts';
import { calendarOf } from '../calendar.ts';
import { changesPages, changesView } from '../changes-view.ts';
import { citeArticle } from '../cite-this.ts';
import { coveragePages, coverageView } from '../coverage-view.ts';
import { dataView } from '../data-view.ts';
import { dayView } from '../day-view.ts';
import { disagreementPages, disagreementsView } from '../disagreements-view.ts';
import { embedAddresses, embedView } from '../embed-view.ts';
import { eventAddresses } from '../event-addresses.ts';
import { outletsView, speakersView, topicsView } from '../facets/facet-index-view.ts';
import { facetMonthView, type FacetMonthView } from '../facets/facet-month-view.ts';
import { facetMonths, facetPages, type FacetKind } from '../facets/facet-pages.ts';
import { facetsOf } from '../facets/facets-of.ts';
import { monthKeys, monthView } from '../month-view.ts';
import { outletView } from '../facets/outlet-view.ts';
import { placeView } from '../facets/place-view.ts';
import { placesView } from '../facets/places-view.ts';
import { speakerPageView } from '../facets/speaker-view.ts';
import { topicView } from '../facets/topic-view.ts';
import { figurePages } from '../figure-pages.ts';
import { figuresView } from '../figures-view.ts';
import { publicationDays } from '../known-days.ts';
import { knownIndexView, knownView } from '../known-view.ts';
import { countryOutlines } from '../map/country-outlines.ts';
import { numberNotes, type Numbered } from '../number-notes.ts';
import { searchView } from '../search/search-view.ts';
import { articleAbout } from '../sharing/article-about.ts';
import { timelineAbout } from '../sharing/timeline-about.ts';
import { notFoundHead, siteView, type SiteView } from '../site-view.ts';
import { indexOf } from '../timeline-index.ts';
import { timelineView } from '../timeline-view.ts';
import { articleBasis, eventBasis, wholeBasis } from './basis.ts';
import {
  changesBasis,
  changesPartBasis,
  dayBasis,
  facetBasis,
  facetMonthBasis,
  figuresPartBasis,
  knownPageBasis,
  monthBasis,
  partBasis,
  placesBasis,
} from './list-bases.ts';
import { eventPage, eventPageBasis } from './event-page.ts';
import { onePage, pageOfEach, type PageKind } from './page-kind.ts';

/**
 * Every kind of page, by the name under which its template in `src/pages/` asks for what it shows. A template gets this
 * and nothing else, so that a page is the same as long as its data and its template are.
 */
export const PAGE_KINDS = {
  home: onePage(
    '/',
    (timeline) => indexOf(timeline).routes.home(),
    (timeline) => ({ ...shown(timeline, timelineView(timeline)), about: timelineAbout(timeline) }),
  ),
  event: pageOfEach(
    '/events/[id]',
    eventAddresses,
    idOf,
    (timeline, id) => indexOf(timeline).routes.event(id),
    eventPage,
    eventPageBasis,
  ),
  article: pageOfEach(
    '/articles/[id]',
    ({ articles }) => articles,
    idOf,
    (timeline, id) => indexOf(timeline).routes.article(id),
    (timeline, article) => ({
      ...shown(timeline, articleView(timeline, article)),
      cite: citeArticle(timeline, article),
      about: articleAbout(timeline, article),
    }),
    (timeline, article) => [siteView(timeline), articleBasis(indexOf(timeline), article)],
  ),
  day: pageOfEach(
    '/days/[day]',
    (timeline) => calendarOf(timeline).keys(),
    itself,
    (timeline, day) => indexOf(timeline).routes.day(day),
    (timeline, day) => shown(timeline, dayView(timeline, day)),
    dayBasis,
  ),
  embed: pageOfEach(
    '/embed/[id]',
    embedAddresses,
    idOf,
    (timeline, id) => indexOf(timeline).routes.embed(id),
    (timeline, address) => numberNotes(timeline, embedView(timeline, address)),
    (timeline, { shown: what }) => [
      timeline.vocabulary.site,
      what.kind === 'event' ? eventBasis(indexOf(timeline), what.event) : what,
    ],
  ),
  month: pageOfEach(
    '/months/[month]',
    monthKeys,
    itself,
    (timeline, month) => indexOf(timeline).routes.month(month),
    (timeline, month) => shown(timeline, monthView(timeline, month)),
    monthBasis,
  ),
  topics: onePage(
    '/topics',
    (timeline) => indexOf(timeline).routes.topics(),
    (timeline) => shown(timeline, topicsView(timeline)),
  ),
  topic: pageOfEach(
    '/topics/[slug]',
    (timeline) => facetsOf(timeline).topics.keys(),
    itself,
    (timeline, slug) => indexOf(timeline).routes.topic(slug),
    (timeline, slug) => shown(timeline, topicView(timeline, slug)),
    (timeline, slug) => facetBasis(timeline, 'topics', slug),
  ),
  topicMonth: facetMonth('topics'),
  places: onePage(
    '/places',
    (timeline) => indexOf(timeline).routes.places(),
    (timeline) => shown(timeline, placesView(timeline, countryOutlines())),
    placesBasis,
  ),
  place: pageOfEach(
    '/places/[slug]',
    (timeline) => facetsOf(timeline).places.keys(),
    itself,
    (timeline, slug) => indexOf(timeline).routes.place(slug),
    (timeline, slug) => shown(timeline, placeView(timeline, slug)),
    (timeline, slug) => facetBasis(timeline, 'places', slug),
  ),
  placeMonth: facetMonth('places'),
  outlets: onePage(
    '/outlets',
    (timeline) => indexOf(timeline).routes.outlets(),
    (timeline) => shown(timeline, outletsView(timeline)),
  ),
  outlet: pageOfEach(
    '/outlets/[slug]',
    (timeline) => facetsOf(timeline).outlets.keys(),
    itself,
    (timeline, slug) => indexOf(timeline).routes.outlet(slug),
    (timeline, slug) => shown(timeline, outletView(timeline, slug)),
    (timeline, slug) => facetBasis(timeline, 'outlets', slug),
  ),
  outletMonth: facetMonth('outlets'),
  speakers: onePage(
    '/speakers',
    (timeline) => indexOf(timeline).routes.speakers(),
    (timeline) => shown(timeline, speakersView(timeline)),
  ),
  speaker: pageOfEach(
    '/speakers/[slug]',
    (timeline) => facetsOf(timeline).speakers.keys(),
    itself,
    (timeline, slug) => indexOf(timeline).routes.speaker(slug),
    (timeline, slug) => shown(timeline, speakerPageView(timeline, slug)),
    (timeline, slug) => facetBasis(timeline, 'speakers', slug),
  ),
  speakerMonth: facetMonth('speakers'),
  figures: onePage(
    '/figures',
    (timeline) => indexOf(timeline).routes.figures(),
    (timeline) => shown(timeline, figuresView(timeline)),
  ),
  figuresPart: pageOfEach(
    '/figures/[...page]',
    (timeline) => figurePages(timeline).pages.keys(),
    itself,
    (timeline, path) => indexOf(timeline).routes.figuresIn(path),
    (timeline, path) => shown(timeline, figuresView(timeline, path)),
    figuresPartBasis,
  ),
  disagreements: onePage(
    '/disagreements',
    (timeline) => indexOf(timeline).routes.disagreements(),
    (timeline) => shown(timeline, disagreementsView(timeline)),
  ),
  coverage: onePage(
    '/coverage',
    (timeline) => indexOf(timeline).routes.coverage(),
    (timeline) => shown(timeline, coverageView(timeline)),
  ),
  knownIndex: onePage(
    '/known',
    (timeline) => indexOf(timeline).routes.knownIndex(),
    (timeline) => shown(timeline, knownIndexView(timeline)),
  ),
  known: pageOfEach(
    '/known/[day]',
    publicationDays,
    itself,
    (timeline, day) => indexOf(timeline).routes.known(day),
    (timeline, day) => shown(timeline, knownView(timeline, day)),
    knownPageBasis,
  ),
  changes: onePage(
    '/changes',
    (timeline) => indexOf(timeline).routes.changes(),
    (timeline) => shown(timeline, changesView(timeline)),
    changesBasis,
  ),
  coveragePart: pageOfEach(
    '/coverage/[...page]',
    coveragePages,
    pathOf,
    (timeline, path) => indexOf(timeline).routes.coverageIn(path),
    (timeline, { path }) => shown(timeline, coverageView(timeline, path)),
    partBasis,
  ),
  disagreementsPart: pageOfEach(
    '/disagreements/[...page]',
    disagreementPages,
    pathOf,
    (timeline, path) => indexOf(timeline).routes.disagreementsIn(path),
    (timeline, { path }) => shown(timeline, disagreementsView(timeline, path)),
    partBasis,
  ),
  changesPart: pageOfEach(
    '/changes/[...page]',
    changesPages,
    pathOf,
    (timeline, path) => indexOf(timeline).routes.changesIn(path),
    (timeline, { path }) => shown(timeline, changesView(timeline, path)),
    changesPartBasis,
  ),
  search: onePage(
    '/search',
    (timeline) => indexOf(timeline).routes.search(),
    (timeline) => shown(timeline, searchView(timeline)),
  ),
  about: onePage(
    '/about',
    (timeline) => indexOf(timeline).routes.about(),
    (timeline) => shown(timeline, aboutView(timeline)),
  ),
  data: onePage(
    '/data',
    (timeline) => indexOf(timeline).routes.data(),
    (timeline) => shown(timeline, dataView(timeline)),
    (timeline) => [siteView(timeline), ...wholeBasis(timeline)],
  ),
  notFound: onePage(
    '/404',
    (timeline) => indexOf(timeline).routes.notFound(),
    (timeline) => ({ site: siteView(timeline), head: notFoundHead(timeline) }),
  ),
} as const satisfies Readonly<Record<string, PageKind>>;

/** Name of a kind of page. */
export type PageKindName = keyof typeof PAGE_KINDS;

/** What the pages of a kind show. */
export type PageData<Name extends PageKindName> = (typeof PAGE_KINDS)[Name] extends PageKind<infer Data> ? Data : never;

/** The months of topics, places, outlets or speakers of which there is more than a page lists. */
function facetMonth(kind: FacetKind): PageKind<Numbered<FacetMonthView> & { readonly site: SiteView }> {
  return pageOfEach(
    `/${kind}/[slug]/[month]`,
    (timeline) => facetMonths(timeline, kind),
    ({ slug, month }) => `${slug}/${month}`,
    (timeline, of) => {
      const [slug = '', month = ''] = of.split('/');
      return facetPages(timeline)[kind].get(slug)?.monthHref(month) ?? '';
    },
    (timeline, { slug, month }) => shown(timeline, facetMonthView(timeline, kind, slug, month)),
    (timeline, { slug, month }) => facetMonthBasis(timeline, kind, slug, month),
  );
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function pathOf({ path }: { readonly path: string }): string {
  return path;
}

function itself(text: string): string {
  return text;
}

function shown<View>(timeline: Timeline, view: View): Numbered<View> & { readonly site: SiteView } {
  return { site: siteView(timeline), ...numberNotes(timeline, view) };
}
