import { siteCard } from '../cards/site-card.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import type { ShareImage } from './page-about.ts';
import { shareImage } from './share-image.ts';

/** What every page tells machines of the site it is on. */
export interface SiteSharing {
  /** Whole address of the timeline. */
  readonly url: string;
  /** Whole address of the search, to which `?q=` and the words are added. */
  readonly search: string;
  readonly description: string;
  /** As Open Graph has it: `en_US`. */
  readonly locale: string;
  /** The card of pages without one of their own. */
  readonly image: ShareImage;
  /** Pages that have others below them, by whole address. */
  readonly sections: Readonly<Record<string, string>>;
  /** Of the texts; `null` where none is named. */
  readonly license: string | null;
}

/**
 * What every page tells machines of the site it is on.
 *
 * @param index Of the timeline.
 */
export function siteSharing(index: TimelineIndex): SiteSharing {
  const { routes } = index;
  const { site } = index.timeline.vocabulary;
  return {
    url: routes.absolute(routes.home()),
    search: routes.absolute(routes.search()),
    description: site.description,
    locale: openGraphLocale(site.language),
    // The picture counts what there is; words that did so would change every page with each article.
    image: { url: shareImage(index, siteCard(index)).url, alt: `${site.title}: ${site.subtitle}` },
    sections: Object.fromEntries(
      [
        [routes.places(), 'Places'],
        [routes.topics(), 'Topics'],
        [routes.outlets(), 'Outlets'],
        [routes.speakers(), 'Speakers'],
        [routes.knownIndex(), 'As it was known'],
      ].map(([path = '', name = '']) => [routes.absolute(path), name]),
    ),
    license: site.license['text'] ?? null,
  };
}

/** `en` is `en_US`, `kk` is `kk_KZ`: Open Graph wants a country, so the likeliest by Unicode where the tag has none. */
function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}_${region}`;
}
