import { frontMatterFields } from '../articles/read-front-matter.ts';
import type { Fault } from '../model.ts';
import { findControl } from '../text/control.ts';
import { FILE_START } from '../text/source-file.ts';
import { askOf } from '../vocabulary/ask.ts';
import { findSlug } from '../vocabulary/find-slug.ts';
import type { Tables } from '../vocabulary/read-vocabulary.ts';
import type { Field, YamlValue } from '../yaml/read-record.ts';
import type { DraftKey, DraftValue } from './article-draft.ts';

/** A value that was given, or what is wrong with it in one line. */
export type ReadValue =
  { readonly ok: true; readonly value: DraftValue } | { readonly ok: false; readonly message: string };

/** Key of a single value; reasons are given apart, one by one. */
export type ValueKey = Exclude<DraftKey, 'inferred'>;

/** Every key of a single value, in the documented order. */
export const VALUE_KEYS = Object.keys(frontMatterFields).filter((key) => key !== 'inferred') as readonly ValueKey[];

/**
 * Reads a value as it is given on the command line or typed, by the rules of the front matter.
 *
 * @param key of the front matter
 * @param given the text; names of `authors` are divided by `;`
 * @param tables the vocabulary
 * @returns the value in the form in which it is written
 */
export function readValue(key: ValueKey, given: string, tables: Tables): ReadValue {
  const field: Field<unknown> = frontMatterFields[key];
  const control = controlFault(given);
  if (control !== null) return { ok: false, message: control };
  const names = given.split(';').filter((name) => name.trim() !== '');
  if (key === 'authors' && names.length === 0) {
    return { ok: false, message: 'Unexpected empty value, expected names divided by `;`; leave it out where unknown' };
  }
  const node = key === 'authors' ? listOf(names) : textOf(given);
  const reading = field.read(node);
  if (!('value' in reading)) {
    const { met, mend = 'correct it' } = reading;
    return { ok: false, message: `Unexpected ${met}, expected ${field.form}; ${mend}` };
  }
  const value = asWritten(reading.value);
  const unknown = typeof value === 'string' ? unknownSlug(key, value, tables) : null;
  return unknown === null ? { ok: true, value } : { ok: false, message: unknown };
}

/**
 * What to say of a text with a control character, which YAML would hide in an escape; `null` where it has none.
 *
 * @param text as given
 */
export function controlFault(text: string): string | null {
  const control = findControl(text);
  return control === null
    ? null
    : `Unexpected control character ${control.code}, expected text; delete the character, which editors do not show`;
}

function textOf(text: string): YamlValue {
  return { kind: 'text', text, place: FILE_START, comment: null };
}

function listOf(items: readonly string[]): YamlValue {
  return { kind: 'list', items: items.map(textOf), place: FILE_START };
}

/** A moment was read as its text with its day. */
function asWritten(value: unknown): DraftValue {
  if (typeof value === 'object' && value !== null && 'text' in value) return String(value.text);
  return value as DraftValue;
}

/** What to say where the vocabulary does not have a slug; `null` where it has it, or where the key holds none. */
function unknownSlug(key: ValueKey, slug: string, tables: Tables): string | null {
  const ask = askOf(tables);
  const faults: Fault[] = [];
  const at = { path: '', place: FILE_START, faults };
  if (key === 'outlet' || key === 'origin') findSlug(ask, 'outlets', slug, at, 'a map from slug to outlet');
  if (key === 'dateline') findSlug(ask, 'places', slug, at, 'a map from slug to place');
  return faults[0]?.message ?? null;
}
