import { nearest } from '../did-you-mean.ts';
import { isSlug, SLUG_PATTERN, toSlug } from '../slugs.ts';
import { isDay } from '../dates/is-day.ts';
import { parseEdtf } from '../dates/parse-edtf.ts';
import type { Period } from '../model.ts';
import { parsePublished } from '../dates/published-day.ts';
import { publishedSpan, type Publication } from '../dates/published-span.ts';
import { isTimeZone } from '../dates/zone-offset.ts';
import type { Field, JsonSchema, Reader, Reading, YamlValue } from './read-record.ts';

/** The forms of values that several files share. Each is a field without its key. */

function inWords(node: YamlValue): string {
  if (node.kind === 'empty') return 'empty value';
  if (node.kind === 'text') return `\`${node.text.length > 80 ? `${node.text.slice(0, 79)}…` : node.text}\``;
  return node.kind === 'list' ? 'list' : 'map';
}

/** A reader of texts: `read` gets the trimmed text. */
function ofText<T>(read: (text: string) => Reading<T>): Reader<T> {
  return (node) => {
    if (node.kind !== 'text')
      return { met: inWords(node), mend: node.kind === 'empty' ? 'fill it in or delete the key' : 'write one value' };
    const text = node.text.trim();
    return text === '' ? { met: 'empty value', mend: 'fill it in or delete the key' } : read(text);
  };
}

/** Any one value, as it is written: `2022` and `true` are texts too. */
const ONE_VALUE: JsonSchema = { not: { type: ['object', 'array', 'null'] } };

/** The whole of a text; white space around it does not count. */
function whole(pattern: string): string {
  return `^\\s*(?:${pattern})\\s*$`;
}

/** A text of a form that YAML takes for nothing but text. */
function matching(pattern: string): JsonSchema {
  return { type: 'string', pattern: whole(pattern) };
}

const DAY = '\\d{4}-\\d{2}-\\d{2}';
const PERIOD_END = '[1-9]\\d{3}(?:-(?:0[1-9]|1[0-2])(?:-\\d{2})?)?';
const PERIOD = whole(`${PERIOD_END}(?:/${PERIOD_END})?`);
const MOMENT = `${DAY}(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:\\d{2}))?`;

/** Any text; runs of white space count as one space. */
export const text: Field<string> = {
  form: 'text',
  schema: { ...ONE_VALUE, pattern: '\\S' },
  prose: true,
  read: ofText((value) => ({ value: value.normalize('NFC').replace(/\s+/g, ' ') })),
};

/** A list of texts, such as names. */
export const texts: Field<readonly string[]> = {
  form: 'a list of texts, such as `[one, two]`',
  schema: { type: 'array', items: text.schema },
  read: (node) => {
    if (node.kind !== 'list') return { met: inWords(node), mend: 'put it in square brackets' };
    const values: string[] = [];
    for (const item of node.items) {
      const reading = text.read(item);
      if (!('value' in reading)) return { ...reading, place: item.place };
      values.push(reading.value);
    }
    return { value: values };
  },
};

/** A calendar day. */
export const day: Field<string> = {
  form: 'a day, `YYYY-MM-DD`',
  schema: matching(DAY),
  read: ofText((value) =>
    isDay(value)
      ? { value }
      : { met: `\`${value}\``, mend: 'write year, month and day as digits, such as `2022-01-07`' },
  ),
};

/** A day, or a date and time with its offset, as written. */
export const moment: Field<{ readonly text: string; readonly day: string }> = {
  form: 'a day, `YYYY-MM-DD`, or a date and time with its offset, `YYYY-MM-DDTHH:MM+HH:MM`',
  schema: matching(MOMENT),
  read: ofText((value) => {
    const parsed = parsePublished(value);
    if (parsed.ok) return { value: { text: value, day: parsed.day } };
    return { met: `\`${value}\``, mend: parsed.problem.mend };
  }),
};

/** A day, or a date and time with its offset; or, where the day is not known, the month or the year (EDTF). */
export const publication: Field<Publication> = {
  form: moment.form,
  // YAML takes a bare year for a number.
  schema: { type: ['string', 'integer'], pattern: whole(`\\d{4}(?:-\\d{2})?|${MOMENT}`), minimum: 1000, maximum: 9999 },
  read: (node) => {
    const span = node.kind === 'text' ? publishedSpan(node.text.trim()) : null;
    if (node.kind === 'text' && span !== null) return { value: { text: node.text.trim(), ...span } };
    const reading = moment.read(node);
    if (!('value' in reading)) return reading;
    const { text: written, day: only } = reading.value;
    return { value: { text: written, first: only, last: only } };
  },
};

/** Whole days, as EDTF: a day, a month, a year, or from one of them to another. */
export const period: Field<Period> = {
  form: 'a period (EDTF), such as `2022-01` or `2022-01-02/2022-01-11`',
  // YAML takes a bare year for a number.
  schema: { type: ['string', 'integer'], pattern: PERIOD, minimum: 1000, maximum: 9999 },
  read: ofText((value) => {
    const edtf = parseEdtf(value);
    if (edtf.ok && new RegExp(PERIOD, 'u').test(value)) {
      const { start, end } = edtf.span;
      if (start !== null && end !== null) return { value: { first: start, last: end } };
    }
    return { met: `\`${value}\``, mend: edtf.ok ? 'write its first and last day, joined by `/`' : edtf.problem.mend };
  }),
};

/** An absolute `https:` address. */
export const httpsAddress: Field<string> = {
  form: 'an address that begins with `https://`',
  schema: matching('[Hh][Tt][Tt][Pp][Ss]://[^/\\s]\\S*'),
  read: ofText((value) => {
    const address = URL.parse(value);
    const host = address?.hostname ?? '';
    if (address?.protocol === 'https:' && /^https:\/\/[^/]/i.test(value) && host !== '' && !/\s/.test(value))
      return { value };
    return { met: `\`${value}\``, mend: 'give the whole address, or delete the key where it is unknown' };
  }),
};

/** The address of the site itself: its path is the base path, in which Astro can have no percent-encoded letter. */
export const siteAddress: Field<string> = {
  form: 'the address of the site, such as `https://example.org/`',
  schema: matching('[Hh][Tt][Tt][Pp][Ss]?:.+'),
  read: ofText((value) => {
    const address = URL.parse(value);
    const right =
      (address?.protocol === 'https:' || address?.protocol === 'http:') && address.search === '' && address.hash === '';
    if (!right) return { met: `\`${value}\``, mend: 'give the whole address' };
    if (address.pathname.includes('%')) {
      return { met: `\`${value}\``, mend: 'have its path of unaccented Latin letters, digits, `-`, `_`, `.` and `/`' };
    }
    return { value: value.endsWith('/') ? value : `${value}/` };
  }),
};

/** A BCP 47 language tag, in its canonical form. */
export const language: Field<string> = {
  form: 'a language tag (BCP 47), such as `en` or `kk`',
  schema: matching('[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*'),
  read: ofText((value) => {
    try {
      const tag = Intl.getCanonicalLocales(value)[0] ?? value;
      // Longer first parts are well formed, but reserved: whoever writes `english` means `en`.
      if (/^[a-z]{2,3}(?:-|$)/.test(tag)) return { value: tag };
      return { met: `\`${value}\``, mend: 'write the tag of the language, not its name' };
    } catch {
      return { met: `\`${value}\``, mend: 'write the tag of the language, not its name' };
    }
  }),
};

/** An IANA time zone. */
export const timeZone: Field<string> = {
  form: 'an IANA time zone, such as `Asia/Tokyo`',
  schema: matching('[A-Za-z].*'),
  read: ofText((value) => {
    if (isTimeZone(value)) return { value };
    const meant = nearest(value, Intl.supportedValuesOf('timeZone'));
    return { met: `\`${value}\``, mend: meant === null ? 'name region and city' : `did you mean \`${meant}\`?` };
  }),
};

/** An ISO 3166-1 alpha-2 code. */
export const country: Field<string> = {
  form: 'a country code of two capitals (ISO 3166), such as `GB`',
  schema: matching('[A-Z]{2}'),
  read: ofText((value) =>
    /^[A-Z]{2}$/.test(value) ? { value } : { met: `\`${value}\``, mend: 'write its two capitals' },
  ),
};

/** `true` or `false`. */
export const flag: Field<boolean> = {
  form: '`true` or `false`',
  schema: { type: ['boolean', 'string'], pattern: whole('true|false') },
  read: ofText((value) =>
    value === 'true' || value === 'false'
      ? { value: value === 'true' }
      : { met: `\`${value}\``, mend: 'write `true` or delete the key' },
  ),
};

/** A Wikidata item. */
export const wikidata: Field<string> = {
  form: 'a Wikidata item, such as `Q42`',
  schema: matching('Q[1-9]\\d*'),
  read: ofText((value) =>
    /^Q[1-9]\d*$/.test(value)
      ? { value }
      : { met: `\`${value}\``, mend: 'write `Q` and its number, or leave it out where unsure' },
  ),
};

/** A slug or event id. */
export const slug: Field<string> = {
  form: 'a slug: lower-case words joined by `-`',
  schema: { ...ONE_VALUE, pattern: whole(SLUG_PATTERN) },
  read: ofText((value) => {
    if (isSlug(value)) return { value };
    const better = toSlug(value);
    return { met: `\`${value}\``, mend: better === null ? 'rename it' : `did you mean \`${better}\`?` };
  }),
};

/** A list of slugs; one slug alone is a list of one. */
export const slugs: Field<readonly string[]> = {
  form: 'a list of ids, such as `[one, two]`',
  schema: { anyOf: [{ type: 'array', items: slug.schema }, slug.schema] },
  read: (node) => {
    const items = node.kind === 'list' ? node.items : [node];
    const values: string[] = [];
    for (const item of items) {
      const reading = slug.read(item);
      if (!('value' in reading)) return { ...reading, place: item.place };
      values.push(reading.value);
    }
    return { value: values };
  },
};

/**
 * A number between two bounds.
 *
 * @param least inclusive
 * @param most inclusive
 */
export function number(least: number, most: number): Field<number> {
  return {
    form: `a number from ${least} to ${most}`,
    schema: {
      type: ['number', 'string'],
      pattern: whole('[+-]?\\d+(?:\\.\\d+)?'),
      minimum: least,
      maximum: most,
    },
    read: ofText((value) => {
      const parsed = /^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
      return parsed >= least && parsed <= most
        ? { value: parsed }
        : { met: `\`${value}\``, mend: 'write it as digits' };
    }),
  };
}

/**
 * One of a few words.
 *
 * @param words all of them
 */
export function oneOf<const W extends string>(words: readonly W[]): Field<W> {
  return {
    form: `one of ${words.map((word) => `\`${word}\``).join(', ')}`,
    schema: { enum: words },
    read: ofText((value) => {
      const found = words.find((word) => word === value);
      if (found !== undefined) return { value: found };
      const meant = nearest(value, words);
      return { met: `\`${value}\``, mend: meant === null ? 'choose one of them' : `did you mean \`${meant}\`?` };
    }),
  };
}

/** A map of texts, in the order of the file. `alone`: the key under which a text that is no map stands. */
export function mapOfTexts(
  alone: string | null,
): Field<readonly (readonly [key: string, value: string, place: YamlValue['place']])[]> {
  const map = { type: 'object', additionalProperties: text.schema };
  return {
    form: 'a map from key to text',
    schema: alone === null ? map : { anyOf: [text.schema, map] },
    read: (node) => {
      if (node.kind === 'text' && alone !== null) {
        const reading = text.read(node);
        return 'value' in reading ? { value: [[alone, reading.value, node.place]] } : reading;
      }
      if (node.kind !== 'map') return { met: inWords(node), mend: 'write `key: text` lines below it' };
      const values: [string, string, YamlValue['place']][] = [];
      for (const [key, value] of node.entries) {
        const reading = text.read(value);
        if (!('value' in reading)) return { ...reading, place: value.place };
        if (key.kind === 'text') values.push([key.text, reading.value, key.place]);
      }
      return { value: values };
    },
  };
}

/** The same field, but it must stand. */
export function required<T>(field: Field<T>): Field<T> & { readonly required: true } {
  return { ...field, required: true };
}

/**
 * The same field with what it says, for whoever fills it in.
 *
 * @param words a sentence or two
 * @param field the field
 */
export function about<F extends Field<unknown>>(words: string, field: F): F & { readonly about: string } {
  return { ...field, about: words };
}
