import type { Root } from 'mdast';
import { isDayKnown } from '../dates/published-words.ts';
import { fault } from '../faults.ts';
import type { Fault, Place } from '../model.ts';
import { FILE_START, type SourceFile } from '../text/source-file.ts';
import type { Ask } from '../vocabulary/ask.ts';
import { findSlug } from '../vocabulary/find-slug.ts';
import { parseYaml, type YamlSource } from '../yaml/parse-yaml.ts';
import { readRecord, type Field, type Read } from '../yaml/read-record.ts';
import * as dates from '../yaml/date-forms.ts';
import * as form from '../yaml/forms.ts';
import { nearest } from '../did-you-mean.ts';
import { placeOf } from './directives.ts';

const KINDS = ['report', 'analysis', 'statement', 'investigation', 'chronicle'] as const;

/** What the front matter of an article may hold, in the order in which it is documented. */
export const frontMatterFields = {
  title: form.about(
    'The headline as printed. One that the editor supplied stands in square brackets, with its reason under `inferred`.',
    form.required(form.text),
  ),
  outlet: form.about('Who published it.', form.required(slugOf('outlets.yaml'))),
  published: form.about(
    'When the outlet published it: every date wording of the article is worked out from this day. A month or a year, where no more is known, with the reason under `inferred`.',
    form.required(dates.publication),
  ),
  updated: form.about('When the outlet changed it last.', dates.moment),
  authors: form.about('Its authors as printed.', form.texts),
  origin: form.about(
    'The agency whose copy it is: it counts as that origin and not as one more.',
    slugOf('outlets.yaml'),
  ),
  dateline: form.about('Where it was filed.', slugOf('places.yaml')),
  url: form.about('The article itself. Left out where unknown, never guessed.', form.httpsAddress),
  archive: form.about('An archived copy.', form.httpsAddress),
  accessed: form.about('When the editor read it there.', dates.day),
  language: form.about('The language of the article; `en` where nothing is said.', form.language),
  titleTranslation: form.about('The headline in the language of the timeline, where it is in another.', form.text),
  kind: form.about('What it is; `report` where nothing is said.', form.oneOf(KINDS)),
  retracted: form.about(
    'Why its outlet retracted it, in a sentence. Its reports stay, marked; `updated` is then the day of that.',
    form.text,
  ),
  added: form.about('When it joined this timeline: feeds and the page of changes go by it.', form.required(dates.day)),
  inferred: form.about(
    'Which of the other keys the editor worked out rather than read, each with the reason, which readers are shown.',
    form.mapOfTexts(null),
  ),
};

/** Read as text: the vocabulary tells which slug is meant where a name is written. */
function slugOf(file: string): Field<string> {
  return { ...form.text, prose: false, form: `a slug of \`${file}\``, slugsOf: file };
}

/** The keys as they were read, each with its place. */
export type FrontMatter = Read<typeof frontMatterFields>;

/**
 * Reads the front matter of an article and checks it against the vocabulary.
 *
 * @param tree the parsed article
 * @param file its text
 * @param ask what answers from the vocabulary
 * @param faults where faults are put
 * @returns the keys; `null` where there is no readable front matter (reported)
 */
export function readFrontMatter(tree: Root, file: SourceFile, ask: Ask, faults: Fault[]): FrontMatter | null {
  const node = tree.children[0];
  if (node?.type !== 'yaml') {
    const opened = /^---[ \t]*(?:\r|\n|$)/.test(file.text);
    faults.push(fault(opened ? 'unclosed-front-matter' : 'no-front-matter', file.path, FILE_START, {}));
    return null;
  }
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const whole = file.text.slice(start, end);
  // The value between the fences, taken from the file itself so that offsets hold whatever its line ends are.
  const open = /^---[ \t]*(?:\r\n|\n|\r)?/.exec(whole)?.[0].length ?? 0;
  const close = /(?:\r\n|\n|\r)?---[ \t]*$/.exec(whole)?.index ?? whole.length;
  const source: YamlSource = { file, offset: start + open, faults };
  const before = faults.length;
  const map = parseYaml(source, whole.slice(open, Math.max(open, close)), 'the keys of an article');
  if (map === null) {
    if (faults.length === before) {
      const args = { what: 'the keys of an article', met: 'empty front matter' };
      faults.push(fault('not-a-map', file.path, placeOf(node), args));
    }
    return null;
  }
  const read = readRecord(source, map, frontMatterFields, placeOf(node));
  checkSlugs(read, file, ask, faults);
  checkInferred(read, file, faults);
  return { ...read, published: checkedPublished(read, file, faults) };
}

/** A month or a year stands only with a reason: else it may be that nobody looked for the day. */
function checkedPublished(
  { published, inferred }: FrontMatter,
  file: SourceFile,
  faults: Fault[],
): FrontMatter['published'] {
  if (published === null || isDayKnown(published.value.text)) return published;
  if (inferred?.value.some(([key]) => key === 'published')) return published;
  const { text } = published.value;
  const known = text.includes('-') ? 'month' : 'year';
  const mend = `give the day, or say under \`inferred: published:\` why only the ${known} is known`;
  const args = { key: 'published', met: `\`${text}\``, form: frontMatterFields.published.form, mend };
  faults.push(fault('bad-value', file.path, published.place, args));
  return null;
}

function checkSlugs(read: FrontMatter, file: SourceFile, ask: Ask, faults: Fault[]): void {
  const at = (place: Place): { path: string; place: Place; faults: Fault[] } => ({ path: file.path, place, faults });
  for (const entry of [read.outlet, read.origin]) {
    if (entry !== null) findSlug(ask, 'outlets', entry.value, at(entry.place), 'a map from slug to outlet');
  }
  if (read.dateline !== null) {
    findSlug(ask, 'places', read.dateline.value, at(read.dateline.place), 'a map from slug to place');
  }
}

function checkInferred(read: FrontMatter, file: SourceFile, faults: Fault[]): void {
  const known = Object.keys(frontMatterFields).filter((key) => key !== 'inferred');
  const reasons = new Set<string>();
  for (const [key, , place] of read.inferred?.value ?? []) {
    reasons.add(key);
    if (!known.includes(key)) {
      faults.push(fault('unknown-key', file.path, place, { key, known, nearest: nearest(key, known) }));
    } else if (read[key as keyof FrontMatter] === null && key !== 'language' && key !== 'kind') {
      faults.push(fault('inferred-missing', file.path, place, { key }));
    }
  }
  if (read.title !== null && /^\[.*\]$/.test(read.title.value) && !reasons.has('title')) {
    faults.push(fault('bracketed-without-reason', file.path, read.title.place, {}));
  }
}
