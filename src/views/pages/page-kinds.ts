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
import { monthKeys, monthView } from '../month-view.ts';
import { outletView } from '../facets/outlet-view.ts';
import { placeView } from '../facets/place-view.ts';
import { placesView } from '../facets/places-view.ts';
import { speakerPageView } from '../facets/speaker-view.ts';
import { topicView } from '../facets/topic-view.ts';
import { figurePages } from '../figure-pages.ts';
import { figuresView } from '../figures-view.ts';
import { publicationDays } from '../known-days.ts';
import { knownIndexView } from '../known-index-view.ts';
import { knownView } from '../known-view.ts';
import { countryOutlines } from '../map/country-outlines.ts';
import { numberNotes } from '../number-notes.ts';
import { searchView } from '../search/search-view.ts';
import { articleAbout } from '../sharing/article-about.ts';
import { timelineAbout } from '../sharing/timeline-about.ts';
import { notFoundHead, siteView } from '../site-view.ts';
import { indexOf } from '../timeline-index.ts';
import { timelineView } from '../timeline-view.ts';
import { articleBasis, eventBasis, wholeBasis } from './basis.ts';
import {
  changesBasis,
  changesPartBasis,
  dayBasis,
  figuresPartBasis,
  knownPageBasis,
  monthBasis,
  partBasis,
  placesBasis,
} from './list-bases.ts';
import { eventPage, eventPageBasis } from './event-page.ts';
import { facet, facetMonth } from './facet-kinds.ts';
import { onePage, pageOfEach, type PageKind } from './page-kind.ts';
import { shown } from './shown.ts';
import { oneView, viewOfEach } from './view-kinds.ts';

/**
 * Every kind of page, by the name under which its template in `src/pages/` asks for what it shows. A template gets this
 * and nothing else, so that a page is the same as long as its data and its template are.
 */
export const PAGE_KINDS = {
  home: onePage(
    '/',
    (routes) => routes.home(),
    (timeline) => ({ ...shown(timeline, timelineView(timeline)), about: timelineAbout(timeline) }),
  ),
  event: pageOfEach('/events/[id]', eventAddresses, idOf, (routes, id) => routes.event(id), eventPage, eventPageBasis),
  article: pageOfEach(
    '/articles/[id]',
    ({ articles }) => articles,
    idOf,
    (routes, id) => routes.article(id),
    (timeline, article) => ({
      ...shown(timeline, articleView(timeline, article)),
      cite: citeArticle(timeline, article),
      about: articleAbout(timeline, article),
    }),
    (timeline, article) => [siteView(timeline), articleBasis(indexOf(timeline), article)],
  ),
  day: viewOfEach(
    '/days/[day]',
    (timeline) => calendarOf(timeline).keys(),
    itself,
    (routes, day) => routes.day(day),
    dayView,
    dayBasis,
  ),
  embed: pageOfEach(
    '/embed/[id]',
    embedAddresses,
    idOf,
    (routes, id) => routes.embed(id),
    (timeline, address) => numberNotes(timeline, embedView(timeline, address)),
    (timeline, { shown: what }) => [
      timeline.vocabulary.site,
      what.kind === 'event' ? eventBasis(indexOf(timeline), what.event) : what,
    ],
  ),
  month: viewOfEach(
    '/months/[month]',
    monthKeys,
    itself,
    (routes, month) => routes.month(month),
    monthView,
    monthBasis,
  ),
  topics: oneView('/topics', (routes) => routes.topics(), topicsView),
  topic: facet('topics', (routes) => routes.topic, topicView),
  topicMonth: facetMonth('topics', (routes) => routes.topicMonth),
  places: oneView(
    '/places',
    (routes) => routes.places(),
    (timeline) => placesView(timeline, countryOutlines()),
    placesBasis,
  ),
  place: facet('places', (routes) => routes.place, placeView),
  placeMonth: facetMonth('places', (routes) => routes.placeMonth),
  outlets: oneView('/outlets', (routes) => routes.outlets(), outletsView),
  outlet: facet('outlets', (routes) => routes.outlet, outletView),
  outletMonth: facetMonth('outlets', (routes) => routes.outletMonth),
  speakers: oneView('/speakers', (routes) => routes.speakers(), speakersView),
  speaker: facet('speakers', (routes) => routes.speaker, speakerPageView),
  speakerMonth: facetMonth('speakers', (routes) => routes.speakerMonth),
  figures: oneView('/figures', (routes) => routes.figures(), figuresView),
  figuresPart: viewOfEach(
    '/figures/[...page]',
    (timeline) => figurePages(timeline).pages.keys(),
    itself,
    (routes, path) => routes.figuresIn(path),
    figuresView,
    figuresPartBasis,
  ),
  disagreements: oneView('/disagreements', (routes) => routes.disagreements(), disagreementsView),
  coverage: oneView('/coverage', (routes) => routes.coverage(), coverageView),
  knownIndex: oneView('/known', (routes) => routes.knownIndex(), knownIndexView),
  known: viewOfEach(
    '/known/[day]',
    publicationDays,
    itself,
    (routes, day) => routes.known(day),
    knownView,
    knownPageBasis,
  ),
  changes: oneView('/changes', (routes) => routes.changes(), changesView, changesBasis),
  coveragePart: viewOfEach(
    '/coverage/[...page]',
    coveragePages,
    pathOf,
    (routes, path) => routes.coverageIn(path),
    (timeline, { path }) => coverageView(timeline, path),
    partBasis,
  ),
  disagreementsPart: viewOfEach(
    '/disagreements/[...page]',
    disagreementPages,
    pathOf,
    (routes, path) => routes.disagreementsIn(path),
    (timeline, { path }) => disagreementsView(timeline, path),
    partBasis,
  ),
  changesPart: viewOfEach(
    '/changes/[...page]',
    changesPages,
    pathOf,
    (routes, path) => routes.changesIn(path),
    (timeline, { path }) => changesView(timeline, path),
    changesPartBasis,
  ),
  search: oneView('/search', (routes) => routes.search(), searchView),
  about: oneView('/about', (routes) => routes.about(), aboutView),
  data: oneView(
    '/data',
    (routes) => routes.data(),
    dataView,
    (timeline) => [siteView(timeline), ...wholeBasis(timeline)],
  ),
  notFound: onePage(
    '/404',
    (routes) => routes.notFound(),
    (timeline) => ({ site: siteView(timeline), head: notFoundHead(timeline) }),
  ),
} as const satisfies Readonly<Record<string, PageKind>>;

/** Name of a kind of page. */
export type PageKindName = keyof typeof PAGE_KINDS;

/** What the pages of a kind show. */
export type PageData<Name extends PageKindName> = (typeof PAGE_KINDS)[Name] extends PageKind<infer Data> ? Data : never;

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function pathOf({ path }: { readonly path: string }): string {
  return path;
}

function itself(text: string): string {
  return text;
}
