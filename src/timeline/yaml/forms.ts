import { nearest } from '../did-you-mean.ts';
import { isSlug, SLUG_PATTERN, toSlug } from '../slugs.ts';
import { isTimeZone } from '../dates/zone-offset.ts';
import { inWords, matching, ofText, ONE_VALUE, whole } from './form-parts.ts';
import type { Field, YamlValue } from './read-record.ts';

/** The forms of values that several files share. Each is a field without its key. */

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
