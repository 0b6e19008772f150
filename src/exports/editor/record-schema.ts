import type { Field, JsonSchema } from '../../timeline/yaml/read-record.ts';
import type { Known, KnownSlugs } from './known-slugs.ts';

/**
 * The JSON Schema of a record, made of the table by which it is read.
 *
 * @param fields the table
 * @param slugs what its slugs may be; where none is known, every slug is right
 */
export function recordSchema(fields: Readonly<Record<string, Field<unknown>>>, slugs: KnownSlugs): JsonSchema {
  const required = Object.keys(fields).filter((key) => fields[key]?.required === true);
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, fieldSchema(field, slugs)])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

/** The JSON Schema of one field, with its documentation. */
function fieldSchema(field: Field<unknown>, slugs: KnownSlugs): JsonSchema {
  const { about, form, required = false, slugsOf, schema } = field;
  const known = slugsOf === undefined ? [] : (slugs.get(slugsOf) ?? []);
  return {
    description: `${about === undefined ? '' : `${about}\n\n`}${required ? 'Required. ' : ''}Form: ${form}.`,
    ...(known.length === 0 ? schema : oneOfSlugs(schema, known)),
  };
}

/** A slug, or a list where the field may be one. */
function oneOfSlugs(schema: JsonSchema, known: readonly Known[]): JsonSchema {
  const one = { enum: known.map(({ slug }) => slug), markdownEnumDescriptions: known.map(({ name }) => name) };
  return 'anyOf' in schema ? { anyOf: [{ type: 'array', items: one }, one] } : one;
}
