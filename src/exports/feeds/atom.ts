import { escapeMarkup } from '../escape-markup.ts';
import { feedTime, type Feed, type FeedEntry } from './feed.ts';

/**
 * A feed as Atom (RFC 4287). Written here rather than by a package, because those at hand put the clock's time where no
 * entry gives one, do not escape titles, or break on `]]>`.
 *
 * @param feed any
 * @returns the XML; what XML 1.0 cannot hold is left out of every text
 */
export function atomFeed(feed: Feed): string {
  const updated = feed.entries.map((entry) => entry.updated).sort();
  const lines = [
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.description),
    element('updated', feedTime(updated.at(-1) ?? feed.began)),
    link('self', 'application/atom+xml', feed.self),
    link('alternate', 'text/html', feed.page),
    `<author>${element('name', feed.author)}</author>`,
    ...(feed.rights === null ? [] : [element('rights', feed.rights)]),
    ...feed.entries.map(entryXml),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeMarkup(feed.language)}">`,
    ...lines.map((line) => `  ${line}`),
    '</feed>',
    '',
  ].join('\n');
}

function entryXml(entry: FeedEntry): string {
  const lines = [
    element('id', entry.id),
    element('title', entry.title),
    link('alternate', 'text/html', entry.url),
    element('published', feedTime(entry.published)),
    element('updated', feedTime(entry.updated)),
    ...entry.categories.map(
      ({ term, label }) => `<category term="${escapeMarkup(term)}" label="${escapeMarkup(label)}"/>`,
    ),
    element('summary', entry.summary),
    `<content type="html">${escapeMarkup(entry.html)}</content>`,
  ];
  return ['<entry>', ...lines.map((line) => `    ${line}`), '  </entry>'].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeMarkup(href)}"/>`;
}
