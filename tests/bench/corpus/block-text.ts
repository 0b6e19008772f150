import { addDays } from '../../../src/timeline/dates/add-days.ts';
import { dateInWords, type When } from './date-in-words.ts';
import type { Language } from './languages.ts';
import { sayingIn, type MadeCount, type MadeEvent } from './made-event.ts';
import type { Random } from './random.ts';
import type { CorpusVocabulary } from './vocabulary.ts';
import { sentence, words } from './words.ts';

/** The article that reports. */
export interface Reporter {
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string;
  readonly language: Language;
}

/** How one article reports an event: its headline, and what stands in the block. */
export interface Told {
  readonly title: string;
  readonly body: string;
}

/**
 * What an article says of an event, in the editor's words: a sentence or more, with figures and quotes. Of numbers and
 * shared sayings every sixth or so is not what others have.
 *
 * @param event that is reported
 * @param reporter by whom
 * @param random where chance comes from
 * @param vocabulary of which speakers are taken
 */
export function tell(event: MadeEvent, { language }: Reporter, random: Random, vocabulary: CorpusVocabulary): Told {
  const { subject, counted, saying } = event;
  const plain = (): string => `${sentence(words(random, 'en', 8 + random.below(12), subject))}.`;
  const parts = [plain()];
  for (const count of counted) {
    if (random.happens(0.8)) parts.push(`${sentence(words(random, 'en', 3, subject))} ${figure(count, random)}.`);
  }
  if (saying !== null && random.happens(0.8)) {
    const same = sayingIn(saying, language, random);
    const said = random.happens(0.3) ? `${same} ${words(random, language, 1)}` : same;
    parts.push(`${sentence(words(random, 'en', 4))} :quote[${said}]{by="${saying.by}" saying="${saying.slug}"}.`);
  } else if (random.happens(0.3)) {
    const said = words(random, language, 3 + random.below(10));
    const original = random.happens(0.1) ? ` original="${words(random, 'ru', 5)}"` : '';
    const by = random.pickZipf(vocabulary.speakers);
    parts.push(`${sentence(words(random, 'en', 4))}: :quote[${said}]{by="${by}"${original}}.`);
  }
  if (random.happens(0.6)) parts.push(plain());
  return { title: sentence(words(random, 'en', 4 + random.below(5), subject)), body: parts.join('\n') };
}

/**
 * The block as it stands in the file.
 *
 * @param event that is reported
 * @param told how
 * @param reporter by whom
 * @param random where chance comes from
 */
export function blockText(event: MadeEvent, { title, body }: Told, reporter: Reporter, random: Random): string {
  const { id, place, topics, time } = event;
  const when = random.happens(0.06) ? mistaken(event.when) : event.when;
  const date = dateInWords(when, reporter.published, reporter.language, random);
  const attributes = [
    `#${id}`,
    `date="${date}"`,
    ...(time !== null && random.happens(0.5) ? [`time="${time}"`] : []),
    ...(random.happens(0.95) ? [`place="${place}"`] : []),
    `topics="${topics.join(' ')}"`,
  ];
  return `:::event[${title}]{${attributes.join(' ')}}\n${body}\n:::`;
}

/** A day too early, as newsrooms date by their own clocks. */
function mistaken(when: When): When {
  return when.is === 'month' ? when : { ...when, start: addDays(when.start, -1), end: addDays(when.end, -1) };
}

function figure({ measure, unit, of, value, by }: MadeCount, random: Random): string {
  const given = random.happens(0.15) ? value + 1 + random.below(Math.ceil(value / 4)) : value;
  const [before, sign] = random.pick([
    ['', ''],
    ['', ''],
    ['', ''],
    ['more than ', '>'],
    ['at least ', '>='],
    ['about ', '~'],
    ['up to ', '<='],
  ] as const);
  const attributes = [
    `measure="${measure}"`,
    ...(of === null ? [] : [`of="${of}"`]),
    ...(of !== null && random.happens(0.1) ? [`as="${words(random, 'en', 1)}"`] : []),
    `value="${sign}${given}"`,
    ...(random.happens(0.8) ? [`by="${by}"`] : []),
  ];
  return `:figure[${before}${given.toLocaleString('en-GB')} ${unit}]{${attributes.join(' ')}}`;
}
