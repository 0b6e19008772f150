import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

/** A file that a page loads, by its path on the site, with what it takes on the way. */
export interface LoadedFile {
  readonly path: string;
  /** Bytes: compressed by gzip at level 9; of fonts, which are compressed already, as they are. */
  readonly bytes: number;
}

/** What a page loads before anyone uses it. */
export interface PageWeight {
  /** Bytes of the page itself, compressed. */
  readonly html: number;
  readonly styles: readonly LoadedFile[];
  /** Scripts with all that they import, but for what they load on use (`import()`). */
  readonly scripts: readonly LoadedFile[];
  /** Fonts that the page asks for ahead. */
  readonly preloadedFonts: readonly LoadedFile[];
  /** Fonts that its styles name, of which the browser loads those whose letters are on the page. */
  readonly namedFonts: readonly LoadedFile[];
  /** Paths of files that the page or one of these files asks for and that are not there. */
  readonly missing: readonly string[];
}

/**
 * Weighs a built page with its styles and scripts.
 *
 * @param folder of the built site
 * @param base path under which it lies, with `/` at both ends
 * @param path of the page
 * @param html its text
 */
export function pageWeight(folder: string, base: string, path: string, html: string): PageWeight {
  const missing = new Set<string>();
  const text = (of: string): string => readFileSync(fileAt(folder, base, of), 'utf8');
  const there = (of: string): boolean => {
    const found = existsSync(fileAt(folder, base, of));
    if (!found) missing.add(of);
    return found;
  };
  const from = (at: string, addresses: readonly string[]): string[] =>
    [...new Set(addresses.map((address) => new URL(address, `http://site${at}`).pathname))].filter(there);

  const links = tags(html, 'link');
  const linked = (rel: string, as?: string): string[] =>
    links
      .filter((link) => link.get('rel') === rel && (as === undefined || link.get('as') === as))
      .flatMap((link) => link.get('href') ?? []);
  const styles = from(path, linked('stylesheet'));
  const scripts = new Set<string>();
  const visit = (script: string): void => {
    if (scripts.has(script)) return;
    scripts.add(script);
    from(script, importsOf(text(script))).forEach(visit);
  };
  const first = tags(html, 'script').flatMap((script) => script.get('src') ?? []);
  from(path, [...first, ...linked('modulepreload')]).forEach(visit);
  const named = styles.flatMap((style) => from(style, fontsOf(text(style))));

  const packed = (of: string): LoadedFile => ({ path: of, bytes: gzipSize(text(of)) });
  const whole = (of: string): LoadedFile => ({ path: of, bytes: readFileSync(fileAt(folder, base, of)).length });
  return {
    html: gzipSize(html),
    styles: styles.map(packed),
    scripts: [...scripts].map(packed),
    preloadedFonts: from(path, linked('preload', 'font')).map(whole),
    namedFonts: [...new Set(named)].map(whole),
    missing: [...missing],
  };
}

/**
 * What some files take together.
 *
 * @param files any of those of a page
 * @returns bytes
 */
export function bytesOf(files: readonly LoadedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

function fileAt(folder: string, base: string, path: string): string {
  return join(folder, decodeURIComponent(path.slice(base.length)));
}

function gzipSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** The attributes of every tag of a name; those without a value have an empty one. */
function tags(html: string, name: string): Map<string, string>[] {
  const found = html.matchAll(
    new RegExp(`<${name}((?:\\s+[^\\s=>/]+(?:=(?:"[^"]*"|'[^']*'|[^\\s"'>]+))?)*)\\s*/?>`, 'gi'),
  );
  return [...found].map(([, attributes = '']) => {
    const pairs = attributes.matchAll(/([^\s=]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S+)))?/g);
    return new Map([...pairs].map(([, key = '', a, b, c]) => [key.toLowerCase(), a ?? b ?? c ?? '']));
  });
}

/** What a script cannot run without: the addresses in its import and export statements. */
function importsOf(script: string): string[] {
  const { program, errors } = parseSync('script.js', script);
  if (errors[0] !== undefined) throw new Error(`A built script cannot be read: ${errors[0].message}`);
  return program.body.flatMap((node) => ('source' in node && node.source !== null ? [node.source.value] : []));
}

/** The fonts that a style sheet names. */
function fontsOf(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+\.woff2?)["']?\s*\)/g)].map(([, url = '']) => url);
}
