import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersFor, type HeaderRule } from './header-rules.ts';

/** What files are where no rule says it, by the end of their names. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};
/** What gets no smaller by being compressed once more. */
const COMPRESSED = new Set(['.png', '.woff2', '.wasm']);

/** A server that runs until it is closed. */
export interface ServedFolder {
  /** `http://localhost:<port>` */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder as a static host does: compressed by gzip at level 9 where the browser takes it, with the rules of a
 * `_headers` file, `404.html` for what is not there.
 *
 * @param folder what is served
 * @param options `base` is the path below which it lies, with `/` at both ends; `rules` are read as Cloudflare does
 */
export async function serveFolder(
  folder: string,
  { base = '/', rules = [] }: { readonly base?: string; readonly rules?: readonly HeaderRule[] } = {},
): Promise<ServedFolder> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = findFile(folder, base, pathname);
    const file = found ?? join(folder, '404.html');
    const type = extname(file);
    const gzip = !COMPRESSED.has(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    const body = packed.get(file) ?? (gzip ? gzipSync(readFileSync(file), { level: 9 }) : readFileSync(file));
    if (gzip) packed.set(file, body);
    response.writeHead(found === null ? 404 : 200, {
      'Content-Type': TYPES[type] ?? 'application/octet-stream',
      'Content-Length': body.length,
      ...(gzip ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
      ...Object.fromEntries(headersFor(rules, pathname, 'cloudflare')),
    });
    response.end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, 'localhost', () => resolve());
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file at a path, or `null`. */
function findFile(folder: string, base: string, pathname: string): string | null {
  if (!pathname.startsWith(base)) return null;
  const below = join(folder, decodeURIComponent(pathname.slice(base.length)));
  const file = pathname.endsWith('/') ? join(below, 'index.html') : below;
  if (file !== folder && !file.startsWith(folder + sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}
