import { articleReference } from '../../exports/citing/article-reference.ts';
import { allReferences, eventReferences } from '../../exports/citing/references.ts';
import { FORMAT_NAMES, MEDIA_TYPES, referenceParts, writeReferences } from '../../exports/citing/write-references.ts';
import type { ReferenceFormat } from '../../routes.ts';
import { eventAt } from '../event-addresses.ts';
import { articleBasis, eventBasis } from '../pages/basis.ts';
import { indexOf } from '../timeline-index.ts';
import type { FileOfEach, FileWords, SomeFiles } from './published-file.ts';
import { wholeFile } from './whole-file.ts';

const READERS: Readonly<Record<ReferenceFormat, string>> = {
  bib: 'LaTeX',
  ris: 'Zotero, EndNote and other reference managers',
  'csl.json': 'Pandoc, Zotero and programs',
};

/**
 * The bibliography of all articles in one format.
 *
 * @param format of the file
 */
export function allReferencesKind(format: ReferenceFormat): SomeFiles {
  return {
    group: 'whole',
    ...formatOf(format),
    title: `Bibliography as ${FORMAT_NAMES[format]}`,
    description: `Every article, for ${READERS[format]}.`,
    files: (timeline, { routes }) =>
      wholeFile(timeline, routes.references(format), () => referenceParts(allReferences(timeline), format)),
  };
}

/**
 * The references of each event in one format: its page here, and the articles that report it. An earlier id has those
 * of the event that it became; of a withdrawn event there is nothing to cite.
 *
 * @param format of the files
 */
export function eventReferencesKind(format: ReferenceFormat): FileOfEach<'event'> {
  return {
    group: 'single',
    ...formatOf(format),
    title: `References of each event as ${FORMAT_NAMES[format]}`,
    description: 'The event’s page here, and the articles that report it.',
    pattern: `events/<id>.${format}`,
    each: 'event',
    file: ({ timeline, routes }, address) => {
      const event = eventAt(timeline, address);
      if (event === undefined) return null;
      return {
        path: routes.eventReferences(address.id, format),
        of: address.id,
        parts: () => [writeReferences(eventReferences(timeline, event, routes), format)],
        basis: () => [timeline.vocabulary.site, eventBasis(indexOf(timeline), event)],
      };
    },
  };
}

/**
 * The reference of each article in one format.
 *
 * @param format of the files
 */
export function articleReferenceKind(format: ReferenceFormat): FileOfEach<'article'> {
  return {
    group: 'single',
    ...formatOf(format),
    title: `Reference of each article as ${FORMAT_NAMES[format]}`,
    description: 'What the outlet published.',
    pattern: `articles/<id>.${format}`,
    each: 'article',
    file: ({ timeline, routes }, article) => ({
      path: routes.articleReference(article.id, format),
      of: article.id,
      parts: () => [writeReferences([articleReference(article, timeline.vocabulary)], format)],
      basis: () => [timeline.vocabulary.site, articleBasis(indexOf(timeline), article)],
    }),
  };
}

function formatOf(format: ReferenceFormat): Pick<FileWords, 'format' | 'mediaType'> {
  return { format: FORMAT_NAMES[format], mediaType: `${MEDIA_TYPES[format]}; charset=utf-8` };
}
