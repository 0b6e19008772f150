/** Words that tell no title from another, in the languages of Latin script whose date wordings are read. */
const SMALL = new Set(
  [
    'a an and are as at be been by for from had has have he her his in into is it its of on or says said she so that the',
    'their them they this to was were what when where which who will with',
    'au aux avec dans de des du en est et la le les par pour que qui sur un une',
    'am an auf das dem den der des die ein eine einen für im ist mit und von vor zu zum zur',
    'al como con del el las los para por se su una y',
  ]
    .join(' ')
    .split(' '),
);

/**
 * Whether a word tells nothing by itself: an article, a preposition, a single letter.
 *
 * @param word in lower case
 */
export function isSmallWord(word: string): boolean {
  return [...word].length < 2 || SMALL.has(word);
}
