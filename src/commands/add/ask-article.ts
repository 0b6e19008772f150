import { frontMatterFields } from '../../timeline/articles/read-front-matter.ts';
import { withoutTracking } from '../../timeline/desk/address-key.ts';
import { isRequired } from '../../timeline/desk/read-draft.ts';
import { readValue, VALUE_KEYS, type ValueKey } from '../../timeline/desk/read-value.ts';
import { publishedSpan } from '../../timeline/dates/published-span.ts';
import type { NewArticle } from './add-options.ts';
import { askOutlet } from './ask-outlet.ts';
import type { Desk } from './open-desk.ts';
import type { Choice, Prompts } from './prompts.ts';

/** What is asked in which words. */
const QUESTIONS: Readonly<Record<ValueKey, string>> = {
  title: 'Headline as printed (in square brackets where it has none and you supply one)',
  outlet: 'Which outlet published it?',
  published: 'When was it published? YYYY-MM-DD, or with time and offset; YYYY-MM where no more is known',
  updated: 'When was it updated? YYYY-MM-DD, or with time and offset',
  authors: 'Who wrote it? Names as printed, divided by `;`',
  origin: 'Which agency’s copy is it?',
  dateline: 'Where was it filed?',
  url: 'Address of the article',
  archive: 'Address of an archived copy',
  accessed: 'When did you read it? YYYY-MM-DD',
  language: 'In which language is it?',
  titleTranslation: 'Headline in the language of this timeline',
  kind: 'What is it?',
  retracted: 'Why did its outlet retract it?',
  added: 'When does it join the timeline? YYYY-MM-DD',
};

/** Where the list does not have it. */
const OTHER = '';
const LEFT_OUT: Choice = { value: OTHER, label: 'none of these: leave it out' };
const OTHER_LANGUAGE: Choice = { value: OTHER, label: 'another language' };

/**
 * Asks in the terminal for what an article needs and was not given, and then for what else is known of it.
 *
 * @param given what was given; `added` stands in it
 * @param proposed by the text of the source, by key: each stands there as an answer to be changed
 * @param desk the content
 * @param prompts how is asked
 * @returns what was given and answered
 */
export async function askArticle(
  given: NewArticle,
  proposed: NewArticle['values'],
  desk: Desk,
  prompts: Prompts,
): Promise<NewArticle> {
  let { outlet, inferred } = given;
  const values = { ...given.values };
  const ask = async (key: ValueKey): Promise<void> => {
    if (key === 'outlet') {
      const answer = await askOutlet(QUESTIONS.outlet, desk, prompts);
      values.outlet = answer.slug;
      outlet = answer.given;
    } else {
      const answer = await askValue(key, proposed[key], desk, prompts);
      if (answer !== null) values[key] = answer;
    }
  };
  const required = VALUE_KEYS.filter((key) => isRequired(key) && values[key] === undefined);
  for (const key of required) await ask(key);

  const rest = VALUE_KEYS.filter((key) => values[key] === undefined);
  const wanted = await prompts.some(
    'What else do you know of it?',
    rest.map((key) => ({ value: key, label: key, hint: hintOf(key, proposed[key]) })),
    rest.filter((key) => proposed[key] !== undefined),
  );
  for (const key of rest.filter((one) => wanted.includes(one))) await ask(key);

  const explain = async (key: 'title' | 'published', question: string): Promise<void> => {
    if (inferred.some((reason) => reason.split('=')[0]?.trim() === key)) return;
    const why = await prompts.text(`${question} Readers see the reason`, filled);
    inferred = [...inferred, `${key}=${why}`];
  };
  if (/^\s*\[.*\]\s*$/.test(values.title ?? '')) await explain('title', 'Why is the headline yours?');
  if (publishedSpan(values.published?.trim() ?? '') !== null) await explain('published', 'Why is its day not known?');
  return { ...given, values, outlet, inferred };
}

/**
 * Asks for the few words of the file's name.
 *
 * @param prompts how is asked
 */
export function askWords(prompts: Prompts): Promise<string> {
  return prompts.text('A few words in Latin letters for its address', filled);
}

/** `null` where the list does not have it and it is left out. */
async function askValue(
  key: ValueKey,
  proposed: string | undefined,
  desk: Desk,
  prompts: Prompts,
): Promise<string | null> {
  const check = (answer: string): string | null => {
    const read = readValue(key, answer, desk.tables);
    return read.ok ? null : read.message;
  };
  const message = QUESTIONS[key];
  const choices = choicesOf(key, desk);
  if (choices !== null) {
    const initial = choices.find(({ value }) => value === proposed)?.value;
    if (key === 'kind') return prompts.one(message, choices, initial);
    const spare = key === 'language' ? OTHER_LANGUAGE : LEFT_OUT;
    const answer = await prompts.search(message, choices, spare, initial);
    if (answer !== OTHER) return answer;
    return spare === LEFT_OUT ? null : prompts.text(message, check, proposed);
  }
  const answer = await prompts.text(message, check, proposed);
  const cleaned = withoutTracking(answer);
  if (key !== 'url' || cleaned === answer) return answer;
  return (await prompts.confirm(`It has parameters that track readers. Take ${cleaned} instead?`)) ? cleaned : answer;
}

function choicesOf(key: ValueKey, { timeline }: Desk): readonly Choice[] | null {
  const { outlets, places } = timeline.vocabulary;
  if (key === 'dateline') return places.map(({ slug, name }) => ({ value: slug, label: name }));
  if (key === 'origin') {
    // Agencies first: it is nearly always one of them.
    const agencies = outlets.filter(({ kind }) => kind === 'agency');
    const others = outlets.filter(({ kind }) => kind !== 'agency');
    return [...agencies, ...others].map(({ slug, name }) => ({ value: slug, label: name }));
  }
  if (key === 'kind') {
    const kinds = frontMatterFields.kind.form.match(/(?<=`)[a-z]+(?=`)/g) ?? [];
    return kinds.map((kind) => ({ value: kind, label: kind }));
  }
  if (key !== 'language') return null;
  const known = new Set(['en', 'ru', 'kk', 'fr', 'de', 'es', ...timeline.articles.map(({ language }) => language)]);
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  return [...known].map((tag) => ({ value: tag, label: names.of(tag) ?? tag, hint: tag }));
}

function hintOf(key: ValueKey, proposed: string | undefined): string {
  return proposed === undefined ? QUESTIONS[key] : `the text says: ${proposed}`;
}

function filled(answer: string): string | null {
  return /[\p{L}\p{Nd}]/u.test(answer) ? null : 'Expected a few words; write letters';
}
