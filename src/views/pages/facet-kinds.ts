import type { Routes } from '../../routes.ts';
import type { Timeline } from '../../timeline/model.ts';
import { facetMonthView, type FacetMonthView } from '../facets/facet-month-view.ts';
import { facetMonths, type FacetKind } from '../facets/facet-pages.ts';
import { facetsOf } from '../facets/facets-of.ts';
import { facetBasis, facetMonthBasis } from './list-bases.ts';
import type { PageKind } from './page-kind.ts';
import type { Shown } from './shown.ts';
import { viewOfEach } from './view-kinds.ts';

/**
 * The pages of topics, places, outlets or speakers.
 *
 * @param kind of what
 * @param route picks what makes the path of one
 * @param view what the page of one shows
 */
export function facet<View>(
  kind: FacetKind,
  route: (routes: Routes) => (slug: string) => string,
  view: (timeline: Timeline, slug: string) => View,
): PageKind<Shown<View>> {
  return viewOfEach(
    `/${kind}/[slug]`,
    (timeline): Iterable<string> => facetsOf(timeline)[kind].keys(),
    (slug) => slug,
    (routes, slug) => route(routes)(slug),
    view,
    (timeline, slug) => facetBasis(timeline, kind, slug),
  );
}

/**
 * The months of topics, places, outlets or speakers of which there is more than a page lists.
 *
 * @param kind of what
 * @param route picks what makes the path of a month
 */
export function facetMonth(
  kind: FacetKind,
  route: (routes: Routes) => (slug: string, month: string) => string,
): PageKind<Shown<FacetMonthView>> {
  return viewOfEach(
    `/${kind}/[slug]/[month]`,
    (timeline) => facetMonths(timeline, kind),
    ({ slug, month }) => `${slug}/${month}`,
    (routes, of) => {
      const [slug = '', month = ''] = of.split('/');
      return route(routes)(slug, month);
    },
    (timeline, { slug, month }) => facetMonthView(timeline, kind, slug, month),
    (timeline, { slug, month }) => facetMonthBasis(timeline, kind, slug, month),
  );
}
