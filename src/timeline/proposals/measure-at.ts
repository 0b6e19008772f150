import type { MeasureWords } from './measure-words.ts';
import type { SourceText } from './source-text.ts';
import type { Sentence } from './split-sentences.ts';
import { stem } from './measure-words.ts';

/** So many words from a number a measure's word still speaks of it. */
const REACH = 12;
/** How much a word counts, by how surely it tells the measure. */
const WEIGHT = { strong: 1, stem: 0.9, weak: 0.15 };
/** What lies between takes from it: a comma or joint, another number. */
const LOSS = { comma: 0.35, number: 0.5 };
/** A word after the number tells more than one before it: `26 killed`. */
const BEHIND = 0.75;
/** A word that names people tells whom a number counts rather than what: `26 protesters killed`. */
const WHOM = 0.3;
/** Of a measure that its name alone tells, so many words of the name must stand near, or all; or its unit so near. */
const NAMED = { words: 2, unit: 2 };
/** From here on a measure is proposed. */
const LEAST = 0.1;

/**
 * The measure that a number gives: the one whose words stand nearest, in its own clause rather than in the next.
 *
 * @param source the text
 * @param number where it stands
 * @param sentence that holds it
 * @param measures of the vocabulary
 * @param starts offsets at which numbers of the text begin
 * @returns its slug, and whether its unit stands beside the number; `null` where no measure is near
 */
export function measureAt(
  source: SourceText,
  number: { readonly start: number; readonly end: number },
  sentence: Sentence,
  measures: readonly MeasureWords[],
  starts: ReadonlySet<number>,
): { readonly slug: string; readonly byUnit: boolean } | null {
  const { words, table } = source;
  const [first, until] = [source.wordAt(sentence.start), source.wordAt(sentence.end)];
  const [from, to] = [source.wordAt(number.start), source.wordAt(number.end)];
  const unit = table.units[words[to]?.key ?? ''] ?? null;
  const beside = /^[\s-]+$/u.test(words[to]?.gap ?? '') ? unit : null;
  const whom = source.tableOf(Object.values(table.counted).join('|'));
  let best: { slug: string; byUnit: boolean; score: number } | null = null;
  for (const measure of measures) {
    // A measure of time needs its unit beside the number, and a unit of time needs such a measure.
    if ((measure.unit ?? null) !== beside) continue;
    let score = 0;
    const met = new Set<string>();
    const look = (step: 1 | -1): void => {
      let rest = step === 1 ? 1 : BEHIND;
      for (let distance = 1; distance <= REACH && rest > 0.01; distance += 1) {
        const at = step === 1 ? to + distance - 1 : from - distance;
        const word = words[at];
        if (word === undefined || at < first || at >= until) return;
        const gap = (step === 1 ? word : words[at + 1])?.gap ?? '';
        if (/[,;:()]|--|[–—]/u.test(gap)) rest *= LOSS.comma;
        if (starts.has(word.start)) rest *= LOSS.number;
        const weight = weightOf(word.key, measure) * (measure.byName && whom.has(word.key) ? WHOM : 1);
        if (weight > 0) met.add(stem(word.key));
        score = Math.max(score, (weight * rest) / (0.6 + 0.4 * distance));
        if (source.tableOf(table.joints).has(word.key)) rest *= LOSS.comma * (step === 1 ? 1.4 : 1);
      }
    };
    look(1);
    look(-1);
    const named = measure.stems.filter((one) => met.has(one)).length;
    const byNoun = words.slice(to, to + NAMED.unit).some(({ key }) => stem(key) === measure.noun);
    if (measure.byName && !byNoun && named < Math.min(NAMED.words, measure.stems.length)) continue;
    if (score >= LEAST && (best === null || score > best.score)) {
      best = { slug: measure.slug, byUnit: beside !== null, score };
    }
  }
  return best === null ? null : { slug: best.slug, byUnit: best.byUnit };
}

function weightOf(word: string, measure: MeasureWords): number {
  if (measure.strong.has(word)) return WEIGHT.strong;
  const own = stem(word);
  if (word.length > 3 && measure.stems.includes(own)) return WEIGHT.stem;
  if (word.length > 3 && measure.weak.includes(own)) return WEIGHT.weak;
  return 0;
}
