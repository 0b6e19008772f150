import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './project.ts';

/** The vocabulary of schema.org. */
export interface SchemaVocabulary {
  /** Whether there is such a type. */
  readonly knows: (type: string) => boolean;
  /** Names of the types that a property of a type may have as value; `null` where the type has no such property. */
  readonly range: (type: string, property: string) => readonly string[] | null;
  /** Whether a type is another one or one below it. */
  readonly isA: (type: string, other: string) => boolean;
}

/** Reads schema.org's vocabulary from the declarations of `schema-dts`, which are made from it, a property a line. */
export function schemaVocabulary(): SchemaVocabulary {
  const text = readFileSync(join(projectDir, 'node_modules/schema-dts/dist/schema.d.ts'), 'utf8');
  const parents = new Map<string, readonly string[]>();
  const properties = new Map<string, Map<string, readonly string[]>>();
  const bases = /^(?:export )?interface (\w+)Base extends ([^{]+) \{\n([^]*?)^\}/gm;
  for (const [, name = '', above = '', body = ''] of text.matchAll(bases)) {
    parents.set(
      name,
      [...above.matchAll(/(\w+)Base\b/g)].map(([, parent = '']) => parent),
    );
    const lines = body.matchAll(/^ {4}"([^"]+)"\?: SchemaValue<(.+), "[^"]+">;$/gm);
    properties.set(name, new Map([...lines].map(([, property = '', range = '']) => [property, range.split(' | ')])));
  }
  // A type without properties of its own has no base of its own either.
  for (const [, name = '', parent = ''] of text.matchAll(/^export interface (\w+)Leaf extends (\w+)Base \{$/gm)) {
    if (!parents.has(name)) parents.set(name, [parent]);
  }
  const lineage = (type: string): readonly string[] => [type, ...(parents.get(type) ?? []).flatMap(lineage)];
  return {
    knows: (type) => parents.has(type),
    range: (type, property) => {
      const own = lineage(type).map((one) => properties.get(one)?.get(property));
      return own.find((range) => range !== undefined) ?? null;
    },
    isA: (type, other) => lineage(type).includes(other),
  };
}
