/**
 * Small letters of other scripts that look like Latin ones, and those; ids have no others.
 *
 * @see https://www.unicode.org/Public/security/latest/confusables.txt, from which these are taken
 */
const LATIN: ReadonlyMap<string, string> = new Map(
  ['аa еe оo рp сc уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl ѵv үy', 'αa οo νv ρp ιi γy']
    .join(' ')
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/**
 * What an id looks like: two ids that look alike have the same skeleton, in whatever scripts they are written.
 *
 * @param id a slug
 * @returns the id with Latin letters for what looks like them, marks apart from their letters; to be compared, not shown
 * @example skeletonOf('реасе') // 'peace', from letters that are all Cyrillic
 * @see https://www.unicode.org/reports/tr39/#Confusable_Detection
 */
export function skeletonOf(id: string): string {
  return id.normalize('NFD').replace(OTHER_SCRIPT, (letter) => LATIN.get(letter) ?? letter);
}

/**
 * The word of an id that is written wholly in letters of another script that look like Latin ones, beside words in Latin
 * letters, where there is one. Where any letter of the other script looks like no Latin one, the id is meant to be of
 * both: `covid-у-моста`.
 *
 * @param id a slug
 */
export function disguisedWord(id: string): string | null {
  if (!/\p{Script=Latin}/u.test(id)) return null;
  const others = id.match(OTHER_SCRIPT) ?? [];
  if (others.length === 0 || others.some((letter) => !LATIN.has(letter))) return null;
  return id.split('-').find((word) => word.search(OTHER_SCRIPT) !== -1) ?? null;
}
