import { addDays } from '../../../src/timeline/dates/add-days.ts';
import type { Language } from './languages.ts';
import type { Random } from './random.ts';
import type { CorpusVocabulary } from './vocabulary.ts';
import { sentence, words } from './words.ts';

/** Of what an article's head is made. */
export interface Head {
  readonly outlet: string;
  readonly published: string;
  readonly language: Language;
  /** The agency whose copy it is. */
  readonly origin: string | null;
  /** The end of its file's name. */
  readonly slug: string;
}

/**
 * The front matter of an article, most keys in some articles only.
 *
 * @param head what is known of it
 * @param random where chance comes from
 * @param vocabulary of which places are taken
 */
export function frontMatter(head: Head, random: Random, { places }: CorpusVocabulary): string {
  const { outlet, published, language, origin, slug } = head;
  const headline = (of: Language): string => sentence(words(random, of, 5 + random.below(6)));
  const address = `https://${outlet}.example/${published.replaceAll('-', '/')}/${slug}`;
  const [withUrl, inferred] = [random.happens(0.7), random.happens(0.05)];
  const title = headline(language);
  // Most join within days, some weeks later.
  const added = addDays(published, Math.floor(20 ** random.next()) - 1);
  const name = (): string => `${sentence(words(random, 'en', 1))} ${sentence(words(random, 'en', 1))}`;
  return [
    '---',
    `title: '${inferred ? `[${title}]` : title}'`,
    `outlet: ${outlet}`,
    `published: ${published}${random.happens(0.15) ? `T${10 + random.below(14)}:30+02:00` : ''}`,
    ...(random.happens(0.4) ? [`authors: ['${name()}']`] : []),
    ...(origin === null ? [] : [`origin: ${origin}`]),
    ...(random.happens(0.6) ? [`dateline: ${random.pickZipf(places)}`] : []),
    ...(withUrl ? [`url: ${address}`] : []),
    ...(withUrl && random.happens(0.3) ? [`archive: https://archive.example/${address.slice(8)}`] : []),
    ...(language === 'en' ? [] : [`language: ${language}`, `titleTranslation: '${headline('en')}'`]),
    ...(random.happens(0.2) ? [`kind: ${random.pick(['analysis', 'statement', 'investigation', 'chronicle'])}`] : []),
    `added: ${added}`,
    ...(inferred ? ['inferred:', '  title: the copy at hand has no headline'] : []),
    '---',
  ].join('\n');
}
