import { escapeMarkup } from '../exports/escape-markup.ts';
import type { Timeline } from '../timeline/model.ts';
import { CARD_SIZE } from './cards/card.ts';
import { hasOwnCard } from './cards/has-own-card.ts';
import { embedView, type EmbedAddress } from './embed-view.ts';
import { indexOf } from './timeline-index.ts';

/** How wide a card is where there is room, in CSS pixels; it fits any width from 280. */
const WIDTH = 600;
/** For how long a copy is good, in seconds: a day. */
const CACHE_AGE = 86_400;

/**
 * The HTML that shows a card in a page of another site. The frame may open pages in tabs of their own and nothing else:
 * whoever puts it into a page need not trust this site. `allow-same-origin` is for the card's fonts, and harmless
 * where no script may run.
 *
 * @param timeline Any.
 * @param address One of its `embedAddresses`; the card's address in it is the present one.
 * @returns One `<iframe>` of at most 600 pixels in width.
 */
export function embedSnippet(timeline: Timeline, address: EmbedAddress): string {
  const { routes } = indexOf(timeline);
  const { title, siteTitle, height } = embedView(timeline, address);
  const attributes = {
    src: routes.absolute(routes.embed(address.shown.id)),
    title: `${title} · ${siteTitle}`,
    width: String(WIDTH),
    height: String(height),
    loading: 'lazy',
    sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    referrerpolicy: 'no-referrer',
    style: 'border: 0; max-width: 100%',
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`);
  return `<iframe${written.join('')}></iframe>`;
}

/**
 * `/oembed/<id>.json`: how to show an event in another site's page, as programs ask for it. As a file it cannot answer
 * to `maxwidth` and `maxheight`; the frame is never wider than what is around it.
 *
 * @param timeline Any.
 * @param address One of its `embedAddresses`.
 * @see https://oembed.com/#section2.3, a response of type `rich`
 */
export function oembedJson(timeline: Timeline, address: EmbedAddress): string {
  const index = indexOf(timeline);
  const { routes } = index;
  const { author, title: siteTitle } = timeline.vocabulary.site;
  const { title, height } = embedView(timeline, address);
  const response = {
    version: '1.0',
    type: 'rich',
    title,
    ...(author === null ? {} : { author_name: author }),
    provider_name: siteTitle,
    provider_url: routes.absolute(routes.home()),
    cache_age: CACHE_AGE,
    width: WIDTH,
    height,
    thumbnail_url: routes.absolute(
      address.shown.kind === 'event' && hasOwnCard(index, address.shown.event)
        ? routes.eventCard(address.shown.id)
        : routes.siteCard(),
    ),
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
    html: embedSnippet(timeline, address),
  };
  return `${JSON.stringify(response, null, 2)}\n`;
}
