import type { KnownSlugs } from './known-slugs.ts';

/** A snippet as VS Code reads it. */
export interface Snippet {
  readonly scope: 'markdown';
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/**
 * Snippets for articles, by name: blocks, marks and attributes with the slugs to choose from.
 *
 * @param slugs what may be named
 */
export function snippets(slugs: KnownSlugs): Readonly<Record<string, Snippet>> {
  const choice = (stop: number, file: string, otherwise: string): string => {
    const known = (slugs.get(file) ?? []).map(({ slug }) => slug);
    // Slugs hold none of the characters that mean something in a list of choices.
    return known.length === 0 ? `\${${stop}:${otherwise}}` : `\${${stop}|${known.join(',')}|}`;
  };
  const outlet = (stop: number): string => choice(stop, 'outlets.yaml', 'outlet');
  const place = (stop: number): string => `place="${choice(stop, 'places.yaml', 'place')}"`;
  const topics = (stop: number): string => `topics="${choice(stop, 'topics.yaml', 'topic')}"`;
  const by = (stop: number): string => `by="${choice(stop, 'speakers.yaml', 'speaker')}"`;
  const measure = (stop: number): string => `measure="${choice(stop, 'measures.yaml', 'measure')}"`;
  const snippet = (prefix: string, description: string, ...body: string[]): Snippet => {
    return { scope: 'markdown', prefix, description, body };
  };
  return {
    'Front matter': snippet(
      'front-matter',
      'What an article is: the head of its file',
      '---',
      "title: '${1:headline as printed}'",
      `outlet: ${outlet(2)}`,
      'published: ${3:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}',
      'added: ${4:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}',
      '---',
      '',
      '$0',
    ),
    'Event block': snippet(
      'event',
      'What this article says of one event; the same id in another article is the same event',
      `:::event[\${1:headline}]{#\${2:what-happened} date="\${3:today}" ${place(4)} ${topics(5)}}`,
      '${6:In your own words.}',
      ':::',
      '$0',
    ),
    Quote: snippet('quote', 'Exact words as the article prints them', `:quote[\${1:words}]{${by(2)}}$0`),
    Figure: snippet(
      'figure',
      'A number that someone gave',
      `:figure[\${1:26 people}]{${measure(2)} value="\${3:26}" ${by(4)}}$0`,
    ),
    'Attribute place': snippet('place', 'Where it happened', `${place(1)}$0`),
    'Attribute topics': snippet('topics', 'What it is part of', `${topics(1)}$0`),
    'Attribute by': snippet('by', 'Who said it', `${by(1)}$0`),
    'Attribute measure': snippet('measure', 'What the number counts', `${measure(1)}$0`),
  };
}
