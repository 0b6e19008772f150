import { byCodeUnits } from '../by-code-units.ts';
import { commonFigure, commonSaying, type Comparable } from './report-likeness.ts';

/** So many words are named, of those that add so much to the cosine: “the” says nothing. */
const WORDS = { most: 3, weight: 0.01 };

/**
 * What reports of two events share, in a few words for the editor: the most telling words, figures, sayings, topics.
 *
 * @param left the reports of one event
 * @param right those of the other
 * @returns e.g. `words “airport”, “stormed”; figure \`killed\`; topics \`transport\``
 */
export function sharedTraits(left: readonly Comparable[], right: readonly Comparable[]): string {
  const pairs = left.flatMap((a) => right.map((b) => [a, b] as const));
  const weights = new Map<string, number>();
  for (const [a, b] of pairs) {
    for (const [word, weight] of a.words) {
      const other = b.words.get(word);
      if (other !== undefined) weights.set(word, Math.max(weights.get(word) ?? 0, weight * other));
    }
  }
  const words = [...weights]
    .filter(([, weight]) => weight >= WORDS.weight)
    .sort(([a, x], [b, y]) => y - x || byCodeUnits(a, b))
    .slice(0, WORDS.most);
  const figures = pairs.flatMap(([a, b]) => commonFigure(a, b)?.measure ?? []);
  const sayings = pairs.flatMap(([a, b]) => commonSaying(a, b)?.text ?? []).slice(0, 1);
  const topics = pairs.flatMap(([a, b]) => a.report.topics.filter((topic) => b.report.topics.includes(topic)));
  const traits = [
    named('word', words, ([word]) => `“${word}”`),
    named('figure', figures, (measure) => `\`${measure}\``),
    named('quote', sayings, (text) => `“${text}”`),
    named('topic', topics, (topic) => `\`${topic}\``),
  ].filter((trait) => trait !== '');
  return traits.length === 0 ? 'each is like a third' : traits.join('; ');
}

function named<T>(noun: string, items: readonly T[], inWords: (item: T) => string): string {
  const all = [...new Set(items.map(inWords))];
  return all.length === 0 ? '' : `${noun}${all.length === 1 ? '' : 's'} ${all.join(', ')}`;
}
