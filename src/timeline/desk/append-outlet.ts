import { isMap, parseDocument, stringify, type Node } from 'yaml';

/** What `outlets.yaml` says of an outlet, as written there; what is not known is left out. */
export interface OutletRecord {
  readonly name: string;
  readonly kind?: string;
  readonly country?: string;
  readonly url?: string;
}

/**
 * Adds an outlet to the text of `outlets.yaml`, after all that stands there. No other byte changes, unless the whole file is
 * one map in braces.
 *
 * @param text of `outlets.yaml`, which reading it has found right and without that slug; `null` where there is none
 * @param slug of the new outlet
 * @param record what is known of it
 * @example appendOutlet('a:\n  name: A\n', 'b', { name: 'B' }) // 'a:\n  name: A\nb:\n  name: B\n'
 */
export function appendOutlet(text: string | null, slug: string, record: OutletRecord): string {
  const { name, kind, country, url } = record;
  const known = Object.entries({ name, kind, country, url }).filter(([, value]) => value !== undefined);
  const entry = { [slug]: Object.fromEntries(known) };
  const old = text ?? '';
  const document = parseDocument(old, { version: '1.2', schema: 'core', stringKeys: true });
  const map: Node | null = document.contents;
  if (isMap(map) && map.flow === true && map.items.length > 0) {
    map.add(document.createPair(slug, document.createNode(entry[slug], { flow: true })));
    return document.toString({ lineWidth: 0, singleQuote: true });
  }
  // An empty map in braces would take no lines below it.
  if (isMap(map) && map.flow === true) return old.slice(0, map.range?.[0]) + linesOf(entry, old, '');
  const first = isMap(map) ? ((map.items[0]?.key as Node | undefined)?.range?.[0] ?? 0) : 0;
  const indent = old.slice(old.lastIndexOf('\n', first - 1) + 1, first).replace(/^\ufeff/, '');
  const lineEnd = old.includes('\r\n') ? '\r\n' : '\n';
  // A line `...` would end the document before the entry.
  const end = /(?<=^|\n)\.\.\.\s*$/.exec(old)?.index ?? old.length;
  const before = old.slice(0, end);
  const between = before === '' || before.endsWith('\n') ? '' : lineEnd;
  return before + between + linesOf(entry, old, /^ *$/.test(indent) ? indent : '') + old.slice(end);
}

function linesOf(entry: object, old: string, indent: string): string {
  const lines = stringify(entry, { lineWidth: 0, singleQuote: true }).replace(/^(?=.)/gm, indent);
  return old.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines;
}
