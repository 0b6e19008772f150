import { parsePublished } from '../dates/published-day.ts';
import { publishedSpan } from '../dates/published-span.ts';
import { nearest } from '../did-you-mean.ts';
import type { Tables } from '../vocabulary/read-vocabulary.ts';
import { frontMatterFields } from '../articles/read-front-matter.ts';
import type { ArticleDraft, DraftFault, DraftKey, DraftValue } from './article-draft.ts';
import { flagOf } from './flag-of.ts';
import { controlFault, readValue, VALUE_KEYS, type ValueKey } from './read-value.ts';

/** What an editor gives of an article, as given. */
export interface Given {
  /** By key of the front matter; a key that is not there is not given. */
  readonly values: Readonly<Partial<Record<ValueKey, string>>>;
  /** `key=why` each. */
  readonly inferred: readonly string[];
}

const SUPPLIED =
  'where it has none, supply one in brackets and say why: `--title "[…]" --inferred "title=the copy at hand has no headline"`';

/** What stands for a headline that there is not, where the options are made by a program. */
const NO_TITLE = /^(?:null|undefined|none|n\/a)$/i;

/**
 * Reads what is given of an article and checks it against the rules of the front matter and the vocabulary.
 *
 * @param given as given
 * @param tables the vocabulary
 * @returns the draft; `null` and everything that is missing or wrong, in the documented order of the keys
 */
export function readDraft(
  given: Given,
  tables: Tables,
): { readonly draft: ArticleDraft | null; readonly faults: readonly DraftFault[] } {
  const faults: DraftFault[] = [];
  const values = new Map<DraftKey, DraftValue>();
  for (const key of VALUE_KEYS) {
    const text = given.values[key];
    const flag = flagOf(key);
    if (text === undefined) {
      if (isRequired(key)) faults.push({ flag, message: missing(key) });
      continue;
    }
    if (key === 'title' && NO_TITLE.test(text.trim())) {
      faults.push({ flag, message: `Unexpected \`${text}\`, expected the headline as printed; ${SUPPLIED}` });
      continue;
    }
    const read = readValue(key, text, tables);
    if (read.ok) values.set(key, read.value);
    else faults.push({ flag, message: read.message });
  }
  const reasons = readReasons(given, faults);
  if (reasons.length > 0) values.set('inferred', reasons);
  if (/^\[.*\]$/.test(textOf(values, 'title') ?? '') && !reasons.some(([key]) => key === 'title')) {
    const message = `Missing reason for a title in brackets, expected what it was made from; add \`--inferred "title=…"\``;
    faults.push({ flag: '--inferred', message });
  }
  const { published } = given.values;
  if (publishedSpan(published?.trim() ?? '') !== null && !reasons.some(([key]) => key === 'published')) {
    const message = `Missing reason for \`published\` without its day, expected why no more is known; give the day, or add \`--inferred "published=…"\``;
    faults.push({ flag: '--inferred', message });
  }
  return { draft: faults.length === 0 ? toDraft(values) : null, faults };
}

/** Whether the front matter must have a key. */
export function isRequired(key: ValueKey): boolean {
  return 'required' in frontMatterFields[key];
}

function missing(key: ValueKey): string {
  if (key === 'title') return `Missing, expected the headline as printed; ${SUPPLIED}`;
  return `Missing, expected ${frontMatterFields[key].form}; add \`${flagOf(key)} …\``;
}

function readReasons({ values, inferred }: Given, faults: DraftFault[]): (readonly [string, string])[] {
  const reasons = new Map<string, string>();
  const flag = '--inferred';
  for (const given of inferred) {
    const [, key = '', why = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/su.exec(given) ?? [];
    const control = controlFault(given);
    if (control !== null) {
      faults.push({ flag, message: control });
    } else if (key === '' || why === '') {
      faults.push({ flag, message: `Unexpected \`${given}\`, expected \`key=why\`; write \`--inferred "title=why"\`` });
    } else if (!(VALUE_KEYS as readonly string[]).includes(key)) {
      const near = nearest(key, VALUE_KEYS);
      const mend = near === null ? 'name one of them' : `did you mean \`${near}\`?`;
      faults.push({ flag, message: `Unexpected key \`${key}\`, expected one of ${listed(VALUE_KEYS)}; ${mend}` });
    } else if (values[key as ValueKey] === undefined && key !== 'language' && key !== 'kind') {
      const message = `Unexpected reason for \`${key}\`, expected reasons for what is given; add \`${flagOf(key)}\` or leave the reason out`;
      faults.push({ flag, message });
    } else if (reasons.has(key)) {
      faults.push({ flag, message: `Unexpected second reason for \`${key}\`, expected one; join the two` });
    } else {
      reasons.set(key, why.normalize('NFC').replace(/\s+/g, ' '));
    }
  }
  // In the order of the keys they explain.
  return VALUE_KEYS.flatMap((key) => {
    const why = reasons.get(key);
    return why === undefined ? [] : [[key, why] as const];
  });
}

function toDraft(values: ReadonlyMap<DraftKey, DraftValue>): ArticleDraft {
  const published = textOf(values, 'published') ?? '';
  const parsed = parsePublished(published);
  return {
    values,
    title: textOf(values, 'title') ?? '',
    titleTranslation: textOf(values, 'titleTranslation'),
    outlet: textOf(values, 'outlet') ?? '',
    origin: textOf(values, 'origin'),
    published,
    publishedDay: publishedSpan(published)?.last ?? (parsed.ok ? parsed.day : ''),
    url: textOf(values, 'url'),
    archive: textOf(values, 'archive'),
    language: textOf(values, 'language') ?? 'en',
  };
}

function textOf(values: ReadonlyMap<DraftKey, DraftValue>, key: DraftKey): string | null {
  const value = values.get(key);
  return typeof value === 'string' ? value : null;
}

function listed(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
