import type { PageData, PageKindName } from './views/pages/page-kinds.ts';

/**
 * What a page shows. Its template has no other way to the timeline.
 *
 * @param locals `Astro.locals`, into which the build or the dev server has put it
 * @param kind of the page, as in `PAGE_KINDS`
 * @throws Error where a page was asked for by another kind's template
 */
export function pageData<Name extends PageKindName>(locals: App.Locals, kind: Name): PageData<Name> {
  const { page } = locals;
  if (page?.kind !== kind) throw new Error(`The template of \`${kind}\` was given \`${page?.kind ?? 'nothing'}\`.`);
  return page.data as PageData<Name>;
}
