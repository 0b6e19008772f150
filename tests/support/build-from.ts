import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import type { BuildOptions, Built } from '../../src/timeline/content.ts';
import type { Timeline } from '../../src/timeline/model.ts';
import { fixtureVocabulary } from './fixture-vocabulary.ts';

const encoder = new TextEncoder();

/**
 * Builds a timeline of texts, against the fixtures' vocabulary.
 *
 * @param articles texts by file name
 * @param more further or other files of the content folder, such as `ledger.yaml`; `null` takes one away
 * @param options how it is built
 */
export function buildFrom(
  articles: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string | null>> = {},
  options: Partial<BuildOptions> = {},
): Built {
  const files = fixtureVocabulary();
  for (const [name, text] of Object.entries(more)) {
    if (text === null) files.delete(name);
    else files.set(name, encoder.encode(text));
  }
  const bytes = Object.entries(articles).map(([name, text]) => [name, encoder.encode(text)] as const);
  const content = { folder: 'content', files, articles: new Map(bytes), faults: [] };
  return buildTimeline(content, { knownOn: null, requireRecorded: false, ...options });
}

/**
 * The same, of content that has no fault.
 *
 * @throws Error where it has one
 */
export function timelineFrom(...parameters: Parameters<typeof buildFrom>): Timeline {
  const { timeline, faults } = buildFrom(...parameters);
  if (timeline === null) throw new Error(faults.map((fault) => fault.message).join('\n'));
  return timeline;
}

/** What an article for a test is made of. */
export interface Draft {
  readonly published?: string;
  readonly outlet?: string;
  readonly origin?: string;
  readonly language?: string;
  /** Why it was retracted. */
  readonly retracted?: string;
  readonly blocks?: readonly {
    readonly id: string;
    readonly attributes?: string;
    readonly text?: string;
    readonly title?: string;
  }[];
}

/**
 * The Markdown of an article.
 *
 * @param draft what is special about it; everything else is the same in all
 */
export function articleText({
  published = '2022-01-08',
  outlet = 'herald',
  origin,
  language = 'en',
  retracted,
  blocks = [],
}: Draft): string {
  const head = [
    '---',
    'title: River breaks its banks',
    `outlet: ${outlet}`,
    `published: ${published}`,
    ...(origin === undefined ? [] : [`origin: ${origin}`]),
    `language: ${language}`,
    ...(retracted === undefined ? [] : [`retracted: ${retracted}`]),
    'added: 2026-11-21',
    '---',
  ];
  const body = blocks.flatMap(
    ({ id, attributes = 'date="yesterday"', text = 'The river rose.', title = `About ${id}` }) => [
      '',
      `:::event[${title}]{#${id} ${attributes}}`,
      text,
      ':::',
    ],
  );
  return `${[...head, ...body].join('\n')}\n`;
}
