const WORD = '[\\p{Ll}\\p{Lo}\\p{M}\\p{Nd}]+';

/**
 * Ids and slugs: lower-case words (letters of any script, digits) joined by single hyphens. They stand in Unicode's normal
 * form C, which no expression can tell. Letters without case, such as Arabic ones, count as lower case.
 */
export const SLUG_PATTERN = `${WORD}(?:-${WORD})*`;

const SLUG = new RegExp(`^${SLUG_PATTERN}$`, 'u');

/** Months as they stand in dates, in the languages whose date wordings are read. */
const MONTH = [
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'januar|februar|märz|juni|juli|oktober|dezember',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
  'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан',
].join('|');
const OF = '(?:of-|de-|du-)?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
/** A date inside an id: `2022-01-05`, `2022-01`, `20220105`, `5-january`, `jan-5`, `january-2022`. */
const DATE = new RegExp(
  `(?:^|-)(?:(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])(?:-\\d\\d)?|(?:19|20)\\d\\d[01]\\d[0-3]\\d|${DAY}-${OF}(?:${MONTH})|(?:${MONTH})-(?:${DAY}|(?:19|20)\\d\\d))(?=-|$)`,
  'u',
);

export const EVENT_ID_LIMIT = 60;

/**
 * Whether a text can be an id or slug: lower-case words joined by `-`, in normal form C.
 *
 * @param text what was written
 */
export function isSlug(text: string): boolean {
  return SLUG.test(text) && text === text.normalize('NFC');
}

/**
 * A slug made of what was written, for "did you mean".
 *
 * @param text any text
 * @returns a slug, or `null` where the text has no letter or digit
 */
export function toSlug(text: string): string | null {
  const slug = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? null : slug;
}

/**
 * The date that stands in an id, where one does: an event's date may be corrected, its address may not.
 *
 * @param id a slug
 * @returns the words that are a date, or `null`
 * @example dateInId('tv-address-7-jan') // '7-jan'
 */
export function dateInId(id: string): string | null {
  const found = DATE.exec(id);
  return found === null ? null : found[0].replace(/^-/, '');
}

/**
 * The word of an id that mixes look-alike scripts (a Cyrillic `а` among Latin letters), where there is one.
 *
 * @param id a slug
 */
export function mixedScriptWord(id: string): string | null {
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
  return id.split('-').find((word) => scripts.filter((script) => script.test(word)).length > 1) ?? null;
}
