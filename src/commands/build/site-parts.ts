import { readFileSync } from 'node:fs';
import { headersFile } from '../../exports/headers.ts';
import { redirectsFile } from '../../exports/redirects.ts';
import type { Timeline } from '../../timeline/model.ts';
import { cardsOf } from '../../views/cards/cards-of.ts';
import { FILE_KINDS, type FileKindName } from '../../views/data/file-kinds.ts';
import { publishedFiles } from '../../views/data/published-files.ts';
import { unlistedFiles } from '../../views/data/unlisted-files.ts';
import { PAGE_KINDS } from '../../views/pages/page-kinds.ts';
import { isDivided } from '../../views/search/is-divided.ts';
import { indexOf } from '../../views/timeline-index.ts';
import type { OutputPart } from '../output/output-part.ts';
import { cardParts } from './card-parts.ts';
import { digest } from './digest.ts';
import type { Renderer } from './open-renderer.ts';
import { plainText } from './plain-text.ts';
import { recordDigest } from './record-digest.ts';
import { filePart, textPart } from './file-part.ts';
import { searchParts } from './search-parts.ts';
import { sitePath } from './site-path.ts';

/**
 * All of a site, in parts of which each says what it is made of.
 *
 * @param timeline what is published
 * @param renderer makes the pages
 * @param version of the code
 * @param cardCache folder of drawn cards, absolute
 */
export function siteParts(
  timeline: Timeline,
  renderer: Renderer,
  version: string,
  cardCache: string,
): readonly OutputPart[] {
  const { routes } = indexOf(timeline);
  const { base } = routes;
  const pages = pageParts(timeline, renderer, version, base);
  const names = pages.map(({ name }) => name);
  const redirects = redirectsFile(timeline, routes);
  return [
    ...[...renderer.assets].map(([path, file]) => assetPart(path, file)),
    // Files before the page that tells how large they are.
    ...fileParts(timeline, version, base),
    ...pages,
    textPart('_headers', headersFile(routes, names, isDivided(timeline))),
    ...(redirects === '' ? [] : [textPart('_redirects', redirects)]),
    ...searchParts(timeline, version),
    ...cardParts(cardsOf(timeline), base, version, cardCache),
  ];
}

function pageParts(timeline: Timeline, renderer: Renderer, version: string, base: string): readonly OutputPart[] {
  const { routes } = indexOf(timeline);
  return Object.entries(PAGE_KINDS).flatMap(([kind, { pattern, pages }]) =>
    pages(timeline).map(({ path, data, basis }): OutputPart => {
      const name = sitePath(base, path);
      // What is compared itself is not made again to be shown.
      const compared = basis === undefined ? data() : null;
      return {
        name,
        key: digest(version, kind, basis === undefined ? plainText(compared) : recordDigest(basis())),
        make: async () => {
          const page = { kind, data: compared ?? data() };
          return [{ path: name, content: await renderer.render(pattern, routes.absolute(path), { page }) }];
        },
      };
    }),
  );
}

function fileParts(timeline: Timeline, version: string, base: string): readonly OutputPart[] {
  const listed = (Object.keys(FILE_KINDS) as FileKindName[]).flatMap((kind) => publishedFiles(timeline, kind));
  return [...listed, ...unlistedFiles(timeline)].map(({ path, parts, basis }) => {
    const name = sitePath(base, path);
    if (basis === undefined) return textPart(name, [...parts()].join(''));
    const key = digest(version, path, recordDigest(basis()));
    return filePart(name, key, () => parts());
  });
}

function assetPart(path: string, file: string): OutputPart {
  const content = readFileSync(file);
  return filePart(path, digest(content.toString('base64')), () => content);
}
