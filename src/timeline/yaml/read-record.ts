import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import { nearest } from '../did-you-mean.ts';
import { fault } from '../faults.ts';
import type { Place } from '../model.ts';
import { findControl } from '../text/control.ts';
import type { YamlSource } from './parse-yaml.ts';

/** What a reader says of a value: the value, or what is wrong with it. */
export type Reading<T> =
  { readonly value: T } | { readonly met: string; readonly mend?: string; readonly place?: Place };

/** Reads one value. Never throws. */
export type Reader<T> = (node: YamlValue) => Reading<T>;

/** A value with its place; text as it is written, so that `title: 2022` is the text "2022". */
export type YamlValue =
  | { readonly kind: 'text'; readonly text: string; readonly place: Place; readonly comment: Comment | null }
  | { readonly kind: 'empty'; readonly place: Place }
  /** An alias, a tag, or a text with control characters, which was reported. */
  | { readonly kind: 'unreadable'; readonly place: Place }
  | { readonly kind: 'list'; readonly items: readonly YamlValue[]; readonly place: Place }
  | {
      readonly kind: 'map';
      readonly entries: readonly (readonly [key: YamlValue, value: YamlValue])[];
      readonly place: Place;
    };

/** A YAML comment on the line of a value. */
export interface Comment {
  readonly text: string;
  readonly place: Place;
}

/** A JSON Schema (draft 7), for editors: it refuses nothing that is read, and as much of the rest as it can. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** One key of a record: its form in words, whether it must stand, how it is read. */
export interface Field<T> {
  readonly form: string;
  readonly read: Reader<T>;
  /** The form as JSON Schema. */
  readonly schema: JsonSchema;
  /** What it says, in a sentence or two: what an editor shows where the pointer rests on the key. */
  readonly about?: string;
  /** Of which the value is, or its items are: `outlets.yaml`, `places.yaml`, or `events` for ids of events. */
  readonly slugsOf?: string;
  readonly required?: boolean;
  /** Free text, in which a `#` is likelier a part of it, as in a headline, than the beginning of a comment. */
  readonly prose?: boolean;
}

/** A read value with its place. */
export interface Entry<T> {
  readonly value: T;
  readonly place: Place;
}

type Fields = Record<string, Field<unknown>>;
/** What `readRecord` gives: an entry for each key that stands and is right, else `null`. */
export type Read<F extends Fields> = {
  readonly [K in keyof F]: (F[K] extends Field<infer T> ? Entry<T> : never) | null;
};

/**
 * Reads a map by a table of fields and reports every unknown, missing and wrong key.
 *
 * @param source where it stands, and where faults are put
 * @param map the map
 * @param fields the table, in the order in which it is documented
 * @param place where a missing key is reported
 */
export function readRecord<F extends Fields>(source: YamlSource, map: YAMLMap, fields: F, place: Place): Read<F> {
  const { file, faults } = source;
  const known = Object.keys(fields);
  const read: Record<string, Entry<unknown> | null> = Object.fromEntries(known.map((key) => [key, null]));
  const met = new Set<string>();
  for (const [key, value] of entriesOf(source, map)) {
    if (key.kind !== 'text') continue;
    const field = Object.hasOwn(fields, key.text) ? fields[key.text] : undefined;
    if (field === undefined) {
      faults.push(
        fault('unknown-key', file.path, key.place, { key: key.text, known, nearest: nearest(key.text, known) }),
      );
      continue;
    }
    met.add(key.text);
    if (value.kind === 'unreadable') continue;
    if (field.prose === true && value.kind === 'text' && value.comment !== null) {
      const { text: comment, place } = value.comment;
      faults.push(fault('text-cut-short', file.path, place, { comment }));
    }
    const reading = field.read(value);
    if ('value' in reading) {
      read[key.text] = { value: reading.value, place: value.place };
    } else {
      const { mend = 'correct it' } = reading;
      const args = { key: key.text, met: reading.met, form: field.form, mend };
      faults.push(fault('bad-value', file.path, reading.place ?? value.place, args));
    }
  }
  for (const key of known) {
    const field = fields[key];
    if (field?.required === true && !met.has(key)) {
      faults.push(fault('missing-key', file.path, place, { key, form: field.form }));
    }
  }
  return read as Read<F>;
}

/**
 * The keys and values of a map, in order.
 *
 * @param source where it stands, and where faults are put
 * @param map the map
 */
export function entriesOf(source: YamlSource, map: YAMLMap): [key: YamlValue, value: YamlValue][] {
  const start = source.file.placeOf(source.offset, source.offset);
  return map.items.map((pair) => {
    const key = toValue(source, pair.key as Node | null, start);
    return [key, toValue(source, pair.value as Node | null, key.place)];
  });
}

/**
 * Whether a node is a plain value; aliases, anchors and tags of other schemas are none and are reported.
 *
 * @param source where it stands, and where faults are put
 * @param node the node
 */
export function isPlain(source: YamlSource, node: Node): boolean {
  const { file, faults, offset } = source;
  const place = placeOfNode(source, node) ?? file.placeOf(offset, offset);
  const { anchor, tag }: { anchor?: unknown; tag?: unknown } = isAlias(node) ? { anchor: node.source } : node;
  if (anchor !== undefined) {
    faults.push(fault('yaml-alias', file.path, place, {}));
    return false;
  }
  if (typeof tag === 'string' && !tag.startsWith('tag:yaml.org,2002:')) {
    faults.push(fault('yaml-tag', file.path, place, { tag }));
    return false;
  }
  return true;
}

function toValue(source: YamlSource, node: Node | null, otherwise: Place): YamlValue {
  if (node === null) return { kind: 'empty', place: otherwise };
  const place = placeOfNode(source, node) ?? otherwise;
  if (!isPlain(source, node)) return { kind: 'unreadable', place };
  if (isScalar(node)) {
    const { value, source: written } = node;
    if (value === null) return { kind: 'empty', place };
    // What YAML takes for a number or `true` is text to us, as it is written.
    const text = typeof value === 'string' ? value : (written ?? '');
    const control = findControl(text);
    // One that stands in the file itself was reported when the file was read.
    if (control !== null && node.type === 'QUOTE_DOUBLE') {
      source.faults.push(fault('unexpected-control', source.file.path, place, { code: control.code }));
      return { kind: 'unreadable', place };
    }
    return { kind: 'text', text, place, comment: commentAfter(source, node) };
  }
  if (isSeq(node))
    return {
      kind: 'list',
      items: node.items.map((item) => toValue(source, item as Node | null, place)).filter(isReadable),
      place,
    };
  if (isMap(node)) {
    return { kind: 'map', entries: entriesOf(source, node).filter(([, value]) => isReadable(value)), place };
  }
  return { kind: 'empty', place };
}

/** What could not be read was reported, and is no fault of the list or map that holds it. */
function isReadable({ kind }: YamlValue): boolean {
  return kind !== 'unreadable';
}

/** The comment that stands behind a plain text on its line. */
function commentAfter({ file, offset }: YamlSource, node: Scalar): Comment | null {
  if (node.type !== 'PLAIN' || !node.range) return null;
  const [, end, after] = node.range;
  const found = /^[ \t]+(#[^\r\n]*)/.exec(file.text.slice(offset + end, offset + after));
  const text = found?.[1]?.trimEnd();
  if (text === undefined) return null;
  const start = offset + end + (found?.[0].indexOf('#') ?? 0);
  return { text, place: file.placeOf(start, start + text.length) };
}

/** Where a node stands in the whole file. */
export function placeOfNode(source: YamlSource, node: Node): Place | null {
  const range = node.range;
  return range ? source.file.placeOf(source.offset + range[0], source.offset + range[1]) : null;
}
