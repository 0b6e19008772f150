/** Scripts whose languages here put their cases at the end of a name. */
const CYRILLIC = /\p{Script=Cyrillic}/u;
const VOWEL_END = /[аеёиоуыэюяіәөұүйь]$/u;

/** A word as names are compared: case, accents of capitals and `ё` aside. */
export function nameKey(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .replace(/[’ʼ]/gu, "'")
    .replace(/'s$/u, '')
    .replace(/defense/u, 'defence')
    .replace(/isation/u, 'ization');
}

/**
 * Whether a word of a text is a name's word, perhaps in another case: `Лесное`, `Лесного`. Only Cyrillic names of four
 * letters and more take endings, and only those of the language; a Kazakh name may take several.
 *
 * @param word of the text, as `nameKey` gives it
 * @param name the name's word, likewise
 * @param endings of the language
 */
export function isFormOf(word: string, name: string, endings: ReadonlySet<string>): boolean {
  if (word === name) return true;
  if (!CYRILLIC.test(name) || name.length < 4) return false;
  const stem = VOWEL_END.test(name) && name.length > 4 ? name.slice(0, -1) : name;
  const long = /(?:[ыио]й|[аяое]е|[ая]я|ия|ие)$/u.test(name) && name.length > 5 ? name.slice(0, -2) : stem;
  return [name, stem, long].some((base) => word.startsWith(base) && isEnding(word.slice(base.length), endings, 3));
}

function isEnding(rest: string, endings: ReadonlySet<string>, most: number): boolean {
  if (rest === '' || endings.has(rest)) return true;
  if (most === 1) return false;
  for (let length = 1; length < Math.min(rest.length, 6); length += 1) {
    if (endings.has(rest.slice(0, length)) && isEnding(rest.slice(length), endings, most - 1)) return true;
  }
  return false;
}
