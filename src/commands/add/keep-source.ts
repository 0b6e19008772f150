import { existsSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { guessMetadata, type Guess } from '../../timeline/desk/guess-metadata.ts';
import { sideFile } from '../../timeline/desk/side-file.ts';
import { publicationOf } from '../../timeline/dates/published-span.ts';
import type { Day, Timeline } from '../../timeline/model.ts';
import type { Proposals, Unplaced } from '../../timeline/proposals/proposal.ts';
import { proposeEvents } from '../../timeline/proposals/propose-events.ts';
import { count } from '../describe.ts';
import { toUser } from '../user-path.ts';
import { deskFolder, textPath } from './desk-folder.ts';
import { articlePath } from './make-article.ts';
import { replaceFile } from '../write-file.ts';

/** An article of which the text of the source is at hand. */
export interface Sourced {
  readonly id: string;
  readonly outlet: string;
  /** As written: a day, a day with time and offset, a month or a year. */
  readonly published: string;
  /** The last possible one. */
  readonly publishedDay: Day;
  /** BCP 47 tag. */
  readonly language: string;
}

/** What the text of a source offers to the editor. */
export interface Offer {
  readonly proposals: Proposals;
  readonly guesses: readonly Guess[];
}

/**
 * Reads the text of a source for an editor.
 *
 * @param text the text
 * @param article whose
 * @param timeline the events that there are, and the vocabulary
 */
export function readOffer(text: string, article: Sourced, timeline: Timeline): Offer {
  const { language, outlet } = article;
  const published = publicationOf(article.published, article.publishedDay);
  return {
    proposals: proposeEvents(text, { published, language, timeline }),
    guesses: guessMetadata(text, timeline.vocabulary, outlet),
  };
}

/**
 * Keeps the text of a source and what it offers, in the folder that is not published, and says so. A side file of before,
 * in which the editor may have written, stays beside it as `<id>.md~`.
 *
 * @param text the text
 * @param offer what was read in it
 * @param article whose
 * @param timeline the events that there are
 * @param contentDir the content folder, absolute
 */
export function keepSource(text: string, offer: Offer, article: Sourced, timeline: Timeline, contentDir: string): void {
  const { id } = article;
  const kept = textPath(contentDir, id);
  const path = join(deskFolder(contentDir), `${id}.md`);
  const from = (file: string): string => relative(dirname(contentDir), file).replaceAll('\\', '/');
  const paths = { article: from(articlePath(contentDir, id)), kept: from(kept) };
  const side = sideFile({ id, ...paths, text, ...offer, timeline });
  replaceFile(kept, text);
  if (existsSync(path) && readFileSync(path, 'utf8') !== side) renameSync(path, `${path}~`);
  replaceFile(path, side);
  console.log(`${toUser(path)}: ${describeOffer(offer)}`);
  console.log(`${toUser(kept)}: the text of the source; neither is published`);
}

/**
 * What a text offers, in a line.
 *
 * @param offer what was read in it
 */
export function describeOffer({ proposals: { proposals, unplaced } }: Offer): string {
  const known = proposals.filter(({ candidates }) => candidates.length > 0).length;
  const kinds = Map.groupBy(unplaced, ({ kind }: Unplaced) => kind);
  const list = [...kinds].map(([kind, all]) => count(all.length, kind)).join(', ');
  const rest = unplaced.length === 0 ? 'nothing was left over' : `could not place ${list}`;
  return `${count(proposals.length, 'proposal')}, ${known} with an event that there is; ${rest}`;
}
