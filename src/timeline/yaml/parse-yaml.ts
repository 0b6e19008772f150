import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { fault } from '../faults.ts';
import type { Fault } from '../model.ts';
import type { SourceFile } from '../text/source-file.ts';
import { yamlProblems } from './yaml-problems.ts';

/** A part of a file that is YAML. */
export interface YamlSource {
  readonly file: SourceFile;
  /** Offset in the file at which the YAML begins. */
  readonly offset: number;
  readonly faults: Fault[];
}

/**
 * Parses YAML 1.2 (core schema, so that dates stay text) into a map that knows its positions.
 *
 * @param source where it stands, and where faults are put
 * @param text the YAML itself
 * @param what what the map is, for the fault when it is none, e.g. `the keys of an article`
 * @returns the map; `null` where there is none (reported) or where the text is empty
 */
export function parseYaml(source: YamlSource, text: string, what: string): YAMLMap | null {
  const { file, offset, faults } = source;
  let document;
  try {
    // The parser's own search for repeated keys costs the square of their number.
    const options = {
      version: '1.2',
      schema: 'core',
      prettyErrors: false,
      stringKeys: true,
      uniqueKeys: false,
    } as const;
    document = parseDocument(text, options);
  } catch (error) {
    // The parser recurses: nesting by the thousand ends its stack.
    const problem = error instanceof RangeError ? 'nested too deeply' : String(error);
    const mend = 'take some of the brackets out';
    faults.push(fault('bad-yaml', file.path, file.placeOf(offset, offset), { problem, mend }));
    return null;
  }
  // Unknown tags are only warnings to the parser; walking the values reports them as well.
  for (const { start, end, ...words } of yamlProblems(document, text)) {
    faults.push(fault('bad-yaml', file.path, file.placeOf(offset + start, offset + end), words));
  }
  const { contents } = document;
  // Keys below a tab are read as keys of another record.
  const astray = document.errors.some(({ code }) => code === 'TAB_AS_INDENT');
  const repeated = astray ? [] : repeatedKeys(contents);
  for (const { key, first, start, end } of repeated) {
    const { line } = file.placeOf(offset + first, offset + first).start;
    faults.push(fault('repeated-key', file.path, file.placeOf(offset + start, offset + end), { key, line }));
  }
  if (document.errors.length + repeated.length > 0) return null;
  if (contents === null) return null;
  if (!isMap(contents)) {
    const [start, end] = contents.range;
    const place = file.placeOf(offset + start, offset + end);
    faults.push(fault('not-a-map', file.path, place, { what, met: 'text that is no map' }));
    return null;
  }
  return contents;
}

/** A key of which an earlier one of the same map has the name, with offsets in the YAML. */
interface RepeatedKey {
  readonly key: string;
  /** Where the earlier one stands. */
  readonly first: number;
  readonly start: number;
  readonly end: number;
}

/** The keys of which an earlier one of the same map has the name. */
function repeatedKeys(root: unknown): RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const walk = (node: unknown): void => {
    if (isSeq(node)) node.items.forEach(walk);
    if (!isMap(node)) return;
    const met = new Map<unknown, number>();
    for (const { key, value } of node.items) {
      if (isScalar(key) && key.range) {
        const first = met.get(key.value);
        const [start, end] = key.range;
        if (first === undefined) met.set(key.value, start);
        else found.push({ key: String(key.value), first, start, end });
      }
      walk(value);
    }
  };
  walk(root);
  return found;
}
