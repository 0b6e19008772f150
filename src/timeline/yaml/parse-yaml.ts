import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { fault } from '../faults.ts';
import type { Fault } from '../model.ts';
import type { SourceFile } from '../text/source-file.ts';

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
    faults.push(fault('bad-yaml', file.path, file.placeOf(offset, offset), { problem }));
    return null;
  }
  // Unknown tags are only warnings to the parser; walking the values reports them as well.
  for (const problem of document.errors) {
    const place = file.placeOf(offset + problem.pos[0], offset + problem.pos[1]);
    faults.push(fault('bad-yaml', file.path, place, { problem: inWords(problem.message) }));
  }
  const { contents } = document;
  const repeated = repeatedKeys(contents);
  for (const [start, end] of repeated) {
    faults.push(fault('repeated-key', file.path, file.placeOf(offset + start, offset + end), {}));
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

/** Where keys stand of which an earlier one of the same map has the name. */
function repeatedKeys(root: unknown): [start: number, end: number][] {
  const found: [number, number][] = [];
  const walk = (node: unknown): void => {
    if (isSeq(node)) node.items.forEach(walk);
    if (!isMap(node)) return;
    const met = new Set<unknown>();
    for (const { key, value } of node.items) {
      if (isScalar(key)) {
        if (met.has(key.value) && key.range) found.push([key.range[0], key.range[1]]);
        met.add(key.value);
      }
      walk(value);
    }
  };
  walk(root);
  return found;
}

function inWords(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
}
