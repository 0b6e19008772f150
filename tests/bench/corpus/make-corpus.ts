import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../../src/timeline/dates/add-days.ts';
import { blockText, tell, type Told } from './block-text.ts';
import { frontMatter } from './front-matter.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { ledgerText } from './ledger-text.ts';
import { madeEvent, type MadeEvent } from './made-event.ts';
import { seeded } from './random.ts';
import { readCorpusVocabulary } from './vocabulary.ts';
import { sentence, tellingWords, words } from './words.ts';

const SEED = 20_210_104;
const FIRST_DAY = '2021-01-04';
/** A day brings so many articles, however many there are, so that a larger corpus is a longer one. */
const ARTICLES_A_DAY = 15;
/** An event is told of within so many days. */
const DAYS_TOLD = 3;
/** So many of 1 are another newsroom's copy of an agency's report. */
const COPIES = 0.12;
/** So many blocks of 1 tell of an event that others told of: about two events an article are left. */
const RETOLD = 0.29;

/**
 * Writes a content folder of made-up articles in six languages, with vocabulary and ledger: always the same for the same
 * number, and the articles of a smaller one are the first of a larger one. About three blocks an article and two events
 * an article after merging.
 *
 * @param folder where to; made
 * @param count how many articles
 * @returns bytes of all articles
 */
export function makeCorpus(folder: string, count: number): number {
  const random = seeded(SEED);
  const vocabulary = readCorpusVocabulary();
  const languages = Object.entries(LANGUAGES).flatMap(([name, share]) => Array<Language>(share).fill(name as Language));
  const [names, ids, events] = [new Set<string>(), new Set<string>(), [] as MadeEvent[]];
  const recent: { readonly day: number; readonly event: MadeEvent }[] = [];
  const wired = new Map<string, readonly (readonly [MadeEvent, Told])[]>();

  mkdirSync(join(folder, 'articles'), { recursive: true });
  for (const [name, bytes] of vocabulary.files) writeFileSync(join(folder, name), bytes);
  let bytes = 0;
  for (let article = 0; article < count; article += 1) {
    const day = Math.floor(article / ARTICLES_A_DAY);
    const published = addDays(FIRST_DAY, day);
    while (recent[0] !== undefined && recent[0].day < day - DAYS_TOLD) recent.shift();
    const language = random.pick(languages);
    const agency = random.happens(COPIES) ? random.pick(vocabulary.agencies) : null;
    const copied = agency === null ? undefined : wired.get(agency);
    const origin = copied === undefined ? null : agency;
    const outlet = pickOutlet(random, vocabulary.outlets, vocabulary.agencies, origin);

    const told = new Map<MadeEvent, Told>(copied?.slice(0, 1 + random.below(2)));
    const blocks = Math.max(told.size, random.pick([2, 3, 3, 3, 4]));
    while (told.size < blocks) {
      // Of two that are talked about, the one that newsrooms care about more.
      const [one, other] = recent.length === 0 ? [] : [random.pick(recent).event, random.pick(recent).event];
      const known = one !== undefined && other !== undefined && one.heat < other.heat ? other : one;
      const again = known !== undefined && !told.has(known) && random.happens(RETOLD);
      const event = again ? known : madeEvent(random, vocabulary, published, ids);
      if (!again) {
        events.push(event);
        recent.push({ day, event });
      }
      told.set(event, tell(event, { published, language }, random, vocabulary));
    }
    if (vocabulary.agencies.includes(outlet)) wired.set(outlet, [...told]);

    const slug = freshName(names, () => tellingWords(random, 'en', 3).join('-'));
    const head = frontMatter({ outlet, published, language, origin, slug }, random, vocabulary);
    const background = `${sentence(words(random, 'en', 15 + random.below(20)))}.`;
    const parts = [...told].map(([event, how]) => blockText(event, how, { published, language }, random));
    const text = `${[head, background, ...parts].join('\n\n')}\n`;
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, 'articles', `${published}-${outlet}-${slug}.md`), text);
  }
  writeFileSync(join(folder, 'ledger.yaml'), ledgerText(events, seeded(SEED + 1)));
  return bytes;
}

function pickOutlet(
  random: ReturnType<typeof seeded>,
  outlets: readonly string[],
  agencies: readonly string[],
  origin: string | null,
): string {
  const outlet = random.pick(outlets);
  return origin !== null && agencies.includes(outlet) ? pickOutlet(random, outlets, agencies, origin) : outlet;
}

function freshName(taken: Set<string>, make: () => string): string {
  const name = make();
  if (taken.has(name)) return freshName(taken, make);
  taken.add(name);
  return name;
}
