import type { BreadcrumbList, Graph, SearchAction, WebPage, WebSite, WithActionConstraints } from 'schema-dts';
import { CARD_SIZE } from '../cards/card.ts';
import type { PageAbout } from '../sharing/page-about.ts';
import { ownTitle } from '../sharing/own-title.ts';
import type { PageHead, SiteView } from '../site-view.ts';

/**
 * What a page tells machines in schema.org's words: the page, the site it is part of, the way to it from the timeline,
 * and what is on it.
 *
 * @param site What stands on every page.
 * @param head Of the page.
 * @param about What the page is about; `null` where that is no one thing.
 * @returns One graph whose nodes name each other by `@id`.
 * @see https://schema.org/docs/gs.html and https://www.w3.org/TR/json-ld11/
 */
export function pageGraph(site: SiteView, head: PageHead, about: PageAbout | null): Graph {
  const atHome = head.canonical === site.sharing.url;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      webPage(site, head, about, atHome),
      webSite(site, atHome),
      ...(atHome ? [] : [breadcrumbs(site, head)]),
      ...(about?.things ?? []),
    ],
  };
}

/**
 * The `@id` of the way to a page.
 *
 * @param page Its whole address.
 */
function breadcrumbsId(page: string): string {
  return `${page}#breadcrumbs`;
}

function webPage(site: SiteView, head: PageHead, about: PageAbout | null, atHome: boolean): WebPage {
  const { sharing } = site;
  const image = about?.image ?? sharing.image;
  return {
    '@type': 'WebPage',
    '@id': head.canonical,
    url: head.canonical,
    name: ownTitle(site, head),
    description: head.description,
    inLanguage: site.language,
    isPartOf: { '@id': siteId(site) },
    primaryImageOfPage: {
      '@type': 'ImageObject',
      url: image.url,
      width: `${CARD_SIZE.width} px`,
      height: `${CARD_SIZE.height} px`,
    },
    ...license(site),
    ...(atHome ? {} : { breadcrumb: { '@id': breadcrumbsId(head.canonical) } }),
    ...about?.page,
  };
}

function webSite(site: SiteView, atHome: boolean): WebSite {
  return {
    '@type': 'WebSite',
    '@id': siteId(site),
    url: site.sharing.url,
    name: site.title,
    ...(atHome
      ? {
          alternateName: site.subtitle,
          description: site.sharing.description,
          inLanguage: site.language,
          ...license(site),
          potentialAction: searchAction(site),
        }
      : {}),
  };
}

/** How the site is searched by address. @see https://schema.org/docs/actions.html#part-4 */
function searchAction(site: SiteView): WithActionConstraints<SearchAction> {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${site.sharing.search}?q={words}` },
    'query-input': 'required name=words',
  };
}

function siteId(site: SiteView): string {
  return `${site.sharing.url}#site`;
}

/** As `site.yaml` names it: an address as such, a name as that of a work. */
function license(site: SiteView): Pick<Extract<WebPage, { '@type': 'WebPage' }>, 'license'> {
  const name = site.sharing.license;
  if (name === null) return {};
  return { license: URL.canParse(name) ? name : { '@type': 'CreativeWork', name } };
}

/** From the timeline, by the page that lists its likes where there is one. */
function breadcrumbs(site: SiteView, head: PageHead): BreadcrumbList {
  const { url, sections } = site.sharing;
  const section = new URL('..', head.canonical).href;
  const name = sections[section];
  const way = [
    { url, name: site.title },
    ...(name === undefined ? [] : [{ url: section, name }]),
    { url: head.canonical, name: ownTitle(site, head) },
  ];
  return {
    '@type': 'BreadcrumbList',
    '@id': breadcrumbsId(head.canonical),
    itemListElement: way.map((step, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: step.name,
      item: step.url,
    })),
  };
}
