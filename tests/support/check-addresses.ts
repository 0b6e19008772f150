import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { routesFor } from '../../src/routes.ts';

/** What the whole addresses of a site that stand in its built files come to. */
export interface CheckedAddresses {
  /** Those that lead to no file, or to no place on a page, as `<file>: <address>`. */
  readonly broken: readonly string[];
  /** How many there are in files of each kind, by the end of their names. */
  readonly found: Readonly<Record<string, number>>;
}

/** What holds no text. */
const BINARY = /\.(?:woff2?|png|jpe?g|webp|avif|ico|wasm|pagefind|pf_index|pf_meta|pf_filter)$/;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Follows every whole address within the site (`https://<site>/…`) that stands in any file of a built site, whatever its
 * format: links, feeds, calendars, tables, references, snippets; and every path in the search index.
 *
 * @param folder of the built site
 * @param siteUrl the site's address
 */
export function checkAddresses(folder: string, siteUrl: string): CheckedAddresses {
  const { base } = routesFor(siteUrl);
  const { origin } = new URL(siteUrl);
  // What ends an address in every format; in running text, so does a full stop.
  const address = new RegExp(`${origin.replaceAll('.', '\\.')}(?![\\w.-])[^\\s"'<>\\\\{}()|\`^,;]*`, 'g');
  const broken: string[] = [];
  const found: Record<string, number> = {};
  const texts = new Map<string, string>();
  const read = (name: string): string => {
    const text = texts.get(name) ?? plain(folder, name);
    texts.set(name, text);
    return text;
  };
  const leadsSomewhere = (url: URL): boolean => {
    if (!url.pathname.startsWith(base)) return false;
    const path = decodeURIComponent(url.pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(join(folder, file)) || existsSync(join(folder, file, 'index.html'))) return false;
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (anchor === '' || !file.endsWith('.html')) return true;
    return [...read(file).matchAll(/\sid=(?:"([^"]*)"|([^\s>]+))/g)].some(
      ([, quoted, bare]) => anchor === (quoted ?? bare),
    );
  };

  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !BINARY.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  for (const name of names) {
    const addresses = name.endsWith('.pf_fragment')
      ? [origin + indexedPath(folder, name)]
      : [...read(name).matchAll(address)].map(([text]) => text.replace(/[.:!?*]+$/, ''));
    const kind = extname(name) || name;
    found[kind] = (found[kind] ?? 0) + addresses.length;
    for (const one of new Set(addresses)) {
      if (!leadsSomewhere(new URL(one))) broken.push(`${name.replaceAll(sep, '/')}: ${one}`);
    }
  }
  return { broken, found };
}

/** The text of a file as whoever reads its format has it: lines of a calendar unfolded, entities of markup resolved. */
function plain(folder: string, name: string): string {
  // Names of things in JSON-LD look like addresses and need lead nowhere.
  const text = readFileSync(join(folder, name), 'utf8').replace(/"@id":\s*"[^"]*"/g, '');
  if (name.endsWith('.ics')) return text.replaceAll('\r\n ', '');
  if (!/\.(?:html|xml|svg)$/.test(name)) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, word?: string) => {
    if (word !== undefined) return ENTITIES[word] ?? whole;
    return String.fromCodePoint(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal));
  });
}

/** The path of something that the search finds. */
function indexedPath(folder: string, name: string): string {
  const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}
