import { readFileSync } from 'node:fs';
import { headersFile } from '../../exports/headers.ts';
import { redirectsFile } from '../../exports/redirects.ts';
import type { Timeline } from '../../timeline/model.ts';
import { cardsOf } from '../../views/cards/cards-of.ts';
import { addressFiles } from '../../views/data/address-files.ts';
import { knownFiles } from '../../views/data/known-file.ts';
import type { FileSource } from '../../views/data/published-file.ts';
import { FEW_KINDS, fileSets, publishedFiles } from '../../views/data/published-files.ts';
import type { PageSource } from '../../views/pages/page-kind.ts';
import { PAGE_KINDS, type PageKindName } from '../../views/pages/page-kinds.ts';
import { isDivided } from '../../views/search/is-divided.ts';
import { indexOf } from '../../views/timeline-index.ts';
import type { OutputPart } from '../output/output-part.ts';
import type { PiecesPlace } from '../output/pieces-place.ts';
import { cardParts } from './card-parts.ts';
import { digest } from './digest.ts';
import { filePart, textPart } from './file-part.ts';
import type { Renderer } from './load-renderer.ts';
import { isPieced, piecedPart } from './pieced-part.ts';
import { plainText } from './plain-text.ts';
import { recordDigest } from './record-digest.ts';
import { refuseTaken } from './refuse-taken.ts';
import { searchParts } from './search-parts.ts';
import { setPart } from './set-part.ts';
import { sitePath } from './site-path.ts';

/** What a site is made of. */
export interface SiteSources {
  readonly timeline: Timeline;
  /** Makes the pages. */
  readonly renderer: Renderer;
  /** Of the code. */
  readonly version: string;
  /** Where the pieces of earlier builds lie. */
  readonly pieces: PiecesPlace;
  /** Folder of drawn cards, absolute. */
  readonly cardCache: string;
}

/**
 * Pages that stand beside the files: of what was known on a day, since whoever makes the files knows that; the long ones
 * about all of the timeline, so that both halves have as much to make; and how large the files are, which is told last.
 */
const WITH_FILES: readonly PageKindName[] = [
  'knownIndex',
  'known',
  'coverage',
  'coveragePart',
  'disagreements',
  'disagreementsPart',
  'figures',
  'figuresPart',
  'changes',
  'changesPart',
  'data',
];

/**
 * The half of a site that is looked at, in parts of which each says what it is made of: pages, with their styles, scripts
 * and pictures, and the lists of their addresses.
 *
 * @param sources what it is made of
 */
export function pageHalf({ timeline, renderer, version, pieces, cardCache }: SiteSources): readonly OutputPart[] {
  const { routes } = indexOf(timeline);
  const pages = pagesOf(timeline, Object.keys(PAGE_KINDS) as PageKindName[]);
  const redirects = redirectsFile(timeline, routes);
  return [
    ...[...renderer.assets].map(([path, file]) => assetPart(path, file)),
    ...pages.flatMap((page) => (WITH_FILES.includes(page.kind) ? [] : [pagePart(page, timeline, renderer, version)])),
    textPart(
      '_headers',
      headersFile(
        routes,
        pages.map(({ name }) => name),
        isDivided(timeline),
      ),
    ),
    ...(redirects === '' ? [] : [textPart('_redirects', redirects)]),
    ...addressFiles(timeline).map((file) => singlePart(sitePath(routes.base, file.path), version, file, pieces)),
    ...cardParts(cardsOf(timeline), routes.base, version, cardCache),
  ];
}

/**
 * The other half of a site: its files, the pages that stand beside them, and the index of the search.
 *
 * @param sources what it is made of
 * @throws Error where a file of `public/` has the name of one of them
 */
export function fileHalf({
  timeline,
  renderer,
  version,
  pieces,
}: Omit<SiteSources, 'cardCache'>): readonly OutputPart[] {
  refuseTaken(renderer.assets.keys(), timeline);
  return [
    ...searchParts(timeline, version),
    ...fileParts(timeline, version, pieces),
    ...pagesOf(timeline, WITH_FILES).map((page) => pagePart(page, timeline, renderer, version)),
  ];
}

/** A page, and where it lies in the site. */
interface Page extends PageSource {
  readonly name: string;
  readonly kind: PageKindName;
  readonly pattern: string;
}

function pagesOf(timeline: Timeline, kinds: readonly PageKindName[]): readonly Page[] {
  const { base } = indexOf(timeline).routes;
  return kinds.flatMap((kind) => {
    const { pattern, pages } = PAGE_KINDS[kind];
    return pages(timeline).map((page): Page => ({ ...page, name: sitePath(base, page.path), kind, pattern }));
  });
}

function pagePart(
  { name, kind, pattern, path, data, basis }: Page,
  timeline: Timeline,
  renderer: Renderer,
  version: string,
): OutputPart {
  const { routes } = indexOf(timeline);
  // What is compared itself is not made again to be shown.
  const compared = basis === undefined ? data() : null;
  return {
    name,
    key: basis === undefined ? digest(version, kind, plainText(compared)) : recordDigest([version, kind, ...basis()]),
    make: async () => {
      const page = { kind, data: compared ?? data() };
      return [{ path: name, content: await renderer.render(pattern, routes.absolute(path), { page }) }];
    },
  };
}

function fileParts(timeline: Timeline, version: string, place: PiecesPlace): readonly OutputPart[] {
  const { base } = indexOf(timeline).routes;
  const few = [...FEW_KINDS.flatMap((kind) => publishedFiles(timeline, kind)), ...knownFiles(timeline)];
  const single = few.map((file) => singlePart(sitePath(base, file.path), version, file, place));
  return [...single, ...fileSets(timeline).flatMap((set) => setPart(set, base, version) ?? [])];
}

function singlePart(name: string, version: string, file: FileSource, place: PiecesPlace): OutputPart {
  if (isPieced(file)) return piecedPart(name, version, file, place);
  const { path, parts, basis } = file;
  if (basis === undefined) return textPart(name, [...parts()].join(''));
  return filePart(name, recordDigest([version, path, ...basis()]), () => parts());
}

function assetPart(path: string, file: string): OutputPart {
  const content = readFileSync(file);
  return filePart(path, digest(content.toString('base64')), () => content);
}
