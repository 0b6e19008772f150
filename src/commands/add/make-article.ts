import { join } from 'node:path';
import { parseArticle } from '../../timeline/articles/parse-article.ts';
import { appendOutlet } from '../../timeline/desk/append-outlet.ts';
import { articleId } from '../../timeline/desk/article-name.ts';
import type { ArticleDraft, DraftFault } from '../../timeline/desk/article-draft.ts';
import { frontMatterText } from '../../timeline/desk/front-matter-text.ts';
import { readDraft } from '../../timeline/desk/read-draft.ts';
import { readOutlet } from '../../timeline/desk/read-outlet.ts';
import type { Fault } from '../../timeline/model.ts';
import { mixedScriptWord } from '../../timeline/slugs.ts';
import { ARTICLE_BYTES, readText } from '../../timeline/text/read-text.ts';
import { askOf } from '../../timeline/vocabulary/ask.ts';
import type { Tables } from '../../timeline/vocabulary/read-vocabulary.ts';
import { decodeText } from '../../timeline/text/decode-text.ts';
import type { NewArticle } from './add-options.ts';
import { type Desk, withOutlets } from './open-desk.ts';

/** An article as it would be written. */
export interface MadeArticle {
  readonly draft: ArticleDraft;
  readonly id: string;
  readonly text: string;
  /** The new text of `outlets.yaml`; `null` where the outlet is known. */
  readonly outlets: string | null;
}

/** The article, what is wrong with what was given, or what the project's own parser says of the file. */
export type Making =
  | { readonly kind: 'made'; readonly article: MadeArticle }
  | { readonly kind: 'wrong'; readonly faults: readonly DraftFault[] }
  | { readonly kind: 'unreadable'; readonly faults: readonly Fault[] };

/**
 * Makes the file of an article of what is given, and reads it as the build would.
 *
 * @param given as given
 * @param desk the content
 */
export function makeArticle(given: NewArticle, desk: Desk): Making {
  const found: DraftFault[] = [];
  const { outlets, tables } = withNewOutlet(given, desk, found);
  const read = readDraft(given, tables);
  // What is wrong with a new outlet was said.
  found.push(...read.faults.filter(({ flag }) => flag !== '--outlet' || outlets !== null || !hasNewOutlet(given)));
  if (!hasNewOutlet(given)) offerNewOutlet(found, given, desk);
  checkWords(given.words, found);
  if (read.draft === null || found.length > 0) return { kind: 'wrong', faults: found };

  const { draft } = read;
  const id = articleId(draft, given.words, [desk.timeline.vocabulary.site.title]);
  if (id === null) {
    const message =
      'Missing, expected a few words in Latin letters for the name of the file, which is its address; ' +
      'add `--words "…"` or `--title-translation "…"`';
    return { kind: 'wrong', faults: [{ flag: '--words', message }] };
  }
  const text = frontMatterText(draft.values);
  const faults: Fault[] = [];
  const { folder } = desk.content;
  const file = readText(`${folder}/articles/${id}.md`, new TextEncoder().encode(text), ARTICLE_BYTES, faults);
  if (file !== null) faults.push(...parseArticle(file, `${id}.md`, askOf(tables)).faults);
  if (faults.length > 0) return { kind: 'unreadable', faults };
  return { kind: 'made', article: { draft, id, text, outlets } };
}

/**
 * The path of an article's file.
 *
 * @param contentDir the content folder, absolute
 * @param id of the article
 */
export function articlePath(contentDir: string, id: string): string {
  return join(contentDir, 'articles', `${id}.md`);
}

function hasNewOutlet({ outlet }: NewArticle): boolean {
  return Object.keys(outlet).length > 0;
}

/** The vocabulary with the new outlet in it, where one is given and right. */
function withNewOutlet(
  given: NewArticle,
  { content, tables }: Desk,
  found: DraftFault[],
): { readonly outlets: string | null; readonly tables: Tables } {
  const slug = given.values.outlet?.trim();
  if (!hasNewOutlet(given)) return { outlets: null, tables };
  if (slug === undefined) {
    found.push({ flag: '--outlet', message: 'Missing, expected the slug of the new outlet; add `--outlet …`' });
    return { outlets: null, tables };
  }
  const { record, faults } = readOutlet(slug, given.outlet, tables);
  found.push(...faults);
  if (record === null) return { outlets: null, tables };
  const bytes = content.files.get('outlets.yaml');
  const decoded = bytes === undefined ? null : decodeText(bytes);
  const outlets = appendOutlet(decoded?.ok === true ? decoded.text : null, slug, record);
  const broken: Fault[] = [];
  const after = withOutlets(content, outlets, broken);
  found.push(...broken.map(({ message }) => ({ flag: '--outlet-name', message })));
  return { outlets, tables: after };
}

/** Says how an outlet is added, where the one that is given is unknown. */
function offerNewOutlet(found: DraftFault[], { values }: NewArticle, { tables }: Desk): void {
  const at = found.findIndex(({ flag }) => flag === '--outlet');
  const fault = found[at];
  if (fault === undefined || values.outlet === undefined || tables.outlets.state !== 'read') return;
  const end = fault.message.endsWith('?') ? '' : '.';
  found[at] = { ...fault, message: `${fault.message}${end} A new outlet is added with \`--outlet-name "…"\`` };
}

function checkWords(words: string | null, found: DraftFault[]): void {
  if (words === null) return;
  const flag = '--words';
  const mixed = mixedScriptWord(words.toLowerCase().replace(/\s+/g, '-'));
  if (!/[\p{L}\p{Nd}]/u.test(words)) {
    found.push({ flag, message: `Unexpected \`${words}\`, expected a few words; write letters` });
  } else if (mixed !== null) {
    const message = `Unexpected mix of scripts in \`${mixed}\`, expected letters of one script; retype the word`;
    found.push({ flag, message });
  }
}
