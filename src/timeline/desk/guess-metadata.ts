import type { GeoPlace, Outlet, Vocabulary } from '../model.ts';
import type { ValueKey } from './read-value.ts';

/** What a text suggests for the front matter. A proposal: the editor decides. */
export interface Guess {
  readonly key: Extract<ValueKey, 'dateline' | 'origin' | 'language'>;
  readonly value: string;
  /** The text's words that suggest it; `null` where all of them do. */
  readonly words: string | null;
  /** In a few words, for the editor. */
  readonly why: string;
}

/** Credits and the line that names place and agency stand at the ends of a text. */
const HEAD = 12;
const TAIL = 6;
/** A line with more words is no credit. */
const CREDIT = 10;

/** `TOWN, Jan 7 (Agency) -`: a place, perhaps the day, perhaps the agency, a dash. */
const DATELINE =
  /^(?<place>\p{Lu}[\p{L}\p{M}'’. -]{1,40}?)(?:\s*[,/]\s*[\p{L} .]{2,30}?(?:\s\d{1,2})?(?:,?\s\d{4})?)?\s*(?:\((?<agency>[^()]{2,40})\))?\s*(?:[–—•]|--?)\s/u;

/**
 * What the text of a source says of itself: where it was filed, whose copy it is, its language. Only what the vocabulary knows
 * is proposed, and nothing where two things are said.
 *
 * @param text of the source
 * @param vocabulary places and outlets
 * @param outlet slug of the outlet that published it, which is no origin; `null` while it is not known
 */
export function guessMetadata(text: string, vocabulary: Vocabulary, outlet: string | null): readonly Guess[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const head = lines.slice(0, HEAD);
  const found = head.flatMap((line) => {
    const match = DATELINE.exec(line);
    return match?.groups === undefined ? [] : [{ words: match[0].trim(), ...match.groups }];
  }) as { words: string; place: string; agency?: string }[];

  const datelines = found.flatMap(({ words, place }) => {
    const slug = placeCalled(place, vocabulary.places);
    return slug === null
      ? []
      : [{ key: 'dateline' as const, value: slug, words, why: 'the line begins like a dateline' }];
  });
  const agencies = vocabulary.outlets.filter(({ kind, slug }) => kind === 'agency' && slug !== outlet);
  const credits = [...head, ...lines.slice(Math.max(head.length, lines.length - TAIL))]
    .filter((line) => line.split(/\s+/).length <= CREDIT)
    .map((line) => ({ words: line, said: line }));
  const named = [...found.map(({ words, agency = '' }) => ({ words, said: agency })), ...credits];
  const origins = named.flatMap(({ words, said }) =>
    agencies
      .filter((agency) => names(said, agency))
      .map(({ slug }) => ({ key: 'origin' as const, value: slug, words, why: 'it names the agency' })),
  );
  return [...onlyOne(datelines), ...onlyOne(origins), ...languageOf(text)];
}

/** The first of guesses that all say the same; none where they differ. */
function onlyOne(guesses: readonly Guess[]): readonly Guess[] {
  const [first] = guesses;
  return first !== undefined && guesses.every(({ value }) => value === first.value) ? [first] : [];
}

function placeCalled(words: string, places: readonly GeoPlace[]): string | null {
  const name = fold(words);
  return places.find((place) => [place.name, ...place.aka].some((other) => fold(other) === name))?.slug ?? null;
}

/** Whether a line names an agency by its full or short name, as words of their own and in the same case. */
function names(line: string, { name, short }: Outlet): boolean {
  return [name, short, name.replace(/^The /, '')].some((other) => {
    const at = line.indexOf(other);
    return at !== -1 && !/[\p{L}\p{N}]/u.test((line[at - 1] ?? ' ') + (line[at + other.length] ?? ' '));
  });
}

/** Only scripts tell a language without a doubt, and only where a letter is a language's own. */
function languageOf(text: string): readonly Guess[] {
  const letters = text.match(/\p{L}/gu) ?? [];
  const share = (pattern: RegExp): number => letters.filter((letter) => pattern.test(letter)).length / letters.length;
  if (letters.length === 0 || share(/\p{Script=Cyrillic}/u) < 0.6) return [];
  const guess = (value: string): readonly Guess[] => [{ key: 'language', value, words: null, why: 'its letters' }];
  if (share(/[әғқңөұүһ]/iu) > 0.03) return guess('kk');
  if (share(/[їєґі]/iu) > 0.01) return guess('uk');
  return share(/[ыэё]/iu) > 0.005 ? guess('ru') : [];
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
