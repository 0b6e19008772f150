import { frontMatterFields } from '../../timeline/articles/read-front-matter.ts';
import { ledgerFields } from '../../timeline/checks/read-ledger.ts';
import { SLUG_PATTERN } from '../../timeline/slugs.ts';
import {
  measuresFile,
  outletsFile,
  placesFile,
  siteFields,
  speakersFile,
  topicsFile,
} from '../../timeline/vocabulary/vocabulary-files.ts';
import type { JsonSchema } from '../../timeline/yaml/read-record.ts';
import { text } from '../../timeline/yaml/forms.ts';
import type { KnownSlugs } from './known-slugs.ts';
import { recordSchema } from './record-schema.ts';

/** A schema of one kind of file. */
export interface ContentSchema {
  /** Name of the schema. */
  readonly name: string;
  /** The file that it is of, from the content folder on; `null` for the front matter of articles. */
  readonly file: string | null;
  readonly schema: JsonSchema;
}

const HEAD = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $comment: 'Written anew by `npm run dev` and `npm run check` from the tables by which the content is read.',
};
const SLUGS = { pattern: `^${SLUG_PATTERN}$` };

/**
 * JSON Schemas of what editors write: the front matter of articles and every YAML file.
 *
 * @param slugs what may be named
 * @param articles ids of all articles
 */
export function contentSchemas(slugs: KnownSlugs, articles: readonly string[]): readonly ContentSchema[] {
  const tables = [outletsFile, placesFile, speakersFile, topicsFile, measuresFile].map(({ name, what, fields }) => ({
    name: baseName(name),
    file: name,
    schema: {
      ...HEAD,
      description: what,
      type: ['object', 'null'],
      propertyNames: SLUGS,
      additionalProperties: recordSchema(fields, slugs),
    },
  }));
  return [
    { name: 'articles', file: null, schema: { ...HEAD, ...frontMatterSchema(slugs) } },
    { name: 'site', file: 'site.yaml', schema: { ...HEAD, ...recordSchema(siteFields, slugs) } },
    ...tables,
    { name: 'ledger', file: 'ledger.yaml', schema: { ...HEAD, ...ledgerSchema(slugs) } },
    { name: 'sources', file: 'receipts/sources.yaml', schema: { ...HEAD, ...sourcesSchema(articles) } },
  ];
}

function baseName(file: string): string {
  return file.replace(/\.yaml$/, '');
}

/** Reasons may stand for the other keys and for nothing else. */
function frontMatterSchema(slugs: KnownSlugs): JsonSchema {
  const { inferred, ...others } = frontMatterFields;
  const reasons = Object.fromEntries(
    Object.keys(others).map((key) => [key, { description: `From what \`${key}\` was worked out.`, ...text.schema }]),
  );
  const schema = { type: 'object', properties: reasons, additionalProperties: false };
  return recordSchema({ ...others, inferred: { ...inferred, schema } }, slugs);
}

function ledgerSchema(slugs: KnownSlugs): JsonSchema {
  const events = {
    description:
      'Every event id that was ever published, with what the editor decided; `npm run ledger` adds new ones.',
    type: ['object', 'null'],
    propertyNames: SLUGS,
    additionalProperties: { ...recordSchema(ledgerFields, slugs), type: ['object', 'null'] },
  };
  return { type: ['object', 'null'], properties: { events }, additionalProperties: false };
}

function sourcesSchema(articles: readonly string[]): JsonSchema {
  const one = { description: "Name of the file that holds the source's text.", ...text.schema };
  return {
    description: 'a map from article id to file name',
    type: ['object', 'null'],
    properties: Object.fromEntries(articles.map((id) => [id, one])),
    additionalProperties: false,
  };
}
