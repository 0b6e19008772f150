import { CARD_SIZE } from '../cards/card.ts';
import type { PageHead, SiteView } from '../site-view.ts';
import { ownTitle } from './own-title.ts';
import type { MetaTag, PageAbout } from './page-about.ts';

/**
 * The `meta` elements by which a page is shown where it is shared, and found by reference managers.
 *
 * @param site What stands on every page.
 * @param head Of the page.
 * @param about What the page is about; `null` where that is no one thing.
 * @see https://ogp.me/
 */
export function pageTags(site: SiteView, head: PageHead, about: PageAbout | null): readonly MetaTag[] {
  const { sharing } = site;
  const image = about?.image ?? sharing.image;
  const og = (property: string, content: string | null): readonly MetaTag[] =>
    content === null ? [] : [{ property, content }];
  return [
    ...og('og:title', ownTitle(site, head)),
    ...og('og:description', head.description),
    ...og('og:type', about?.type ?? 'website'),
    ...og('og:url', head.canonical),
    ...og('og:site_name', site.title),
    ...og('og:locale', sharing.locale),
    ...og('og:image', image.url),
    ...og('og:image:type', 'image/png'),
    ...og('og:image:width', String(CARD_SIZE.width)),
    ...og('og:image:height', String(CARD_SIZE.height)),
    ...og('og:image:alt', image.alt),
    ...og('article:published_time', about?.published ?? null),
    ...og('article:modified_time', about?.modified ?? null),
    // The only thing that X does not take from Open Graph.
    { name: 'twitter:card', content: 'summary_large_image' },
    ...(about?.reference ?? []),
  ];
}
