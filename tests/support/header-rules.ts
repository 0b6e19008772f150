/** A rule of a `_headers` file: which paths it is for, and what is sent with them. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The hosts whose reading of such a file is known from their code. */
export type Host = 'netlify' | 'cloudflare';

/**
 * Reads a `_headers` file as strictly as the stricter of both hosts would.
 *
 * @param text the file
 * @throws Error at what one of them would leave out: more than 100 rules, a line of more than 2,000 characters, a second
 *   `*` in a pattern, a line that is neither rule nor header, a rule that is empty or stands twice
 */
export function readHeaderRules(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const refuse = (why: string): never => {
      throw new Error(`_headers:${at + 1}: ${why}: ${line}`);
    };
    if (line.length > 2000) refuse('longer than 2,000 characters');
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      if (line.split('*').length > 2) refuse('more than one `*`');
      if (rules.some(({ pattern }) => pattern === line)) refuse('a second rule for this pattern');
      rules.push({ pattern: line, headers: [] });
      continue;
    }
    const [, name = refuse('neither a path nor a header'), value = ''] = /^ {2}([A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
    const rule = rules.at(-1) ?? refuse('a header before any path');
    rule.headers.push([name, value]);
  }
  const empty = rules.find(({ headers }) => headers.length === 0);
  if (empty !== undefined) throw new Error(`_headers: nothing is sent for ${empty.pattern}`);
  if (rules.length > 100) throw new Error(`_headers: ${rules.length} rules, of which the last would be left out`);
  return rules;
}

/**
 * What a host sends with the answer to a path.
 *
 * @param rules all of them
 * @param path percent-encoded, as the browser asks for it
 * @param host how patterns are read
 * @throws Error where two rules set one header, which hosts settle differently
 */
export function headersFor(rules: readonly HeaderRule[], path: string, host: Host): ReadonlyMap<string, string> {
  const sent = new Map<string, string>();
  for (const { pattern, headers } of rules.filter((rule) => matches(rule.pattern, path, host))) {
    for (const [name, value] of headers) {
      if (sent.has(name)) throw new Error(`${path}: two rules set ${name}, one of them ${pattern}`);
      sent.set(name, value);
    }
  }
  return sent;
}

/**
 * Whether a host finds that a path fits a pattern. Netlify takes `/a/*` for `/ab` as well, any case, and a slash at the
 * end or none; Cloudflare takes each character for itself.
 *
 * @see https://github.com/netlify/build/tree/main/packages/headers-parser and
 *   https://github.com/cloudflare/workers-sdk/tree/main/packages/pages-shared
 */
function matches(pattern: string, path: string, host: Host): boolean {
  const parts = pattern.split('/').slice(1).map(part);
  if (host === 'cloudflare') return new RegExp(`^/${parts.join('/')}$`).test(path);
  const joined = parts.filter((text) => text !== '').join('/');
  return new RegExp(`^/${joined.replace(/\/\.\*$/, '/?.*')}/?$`, 'i').test(path);
}

function part(text: string): string {
  if (text.startsWith(':')) return '[^/]+';
  return text.replace(/[.+?^${}()|[\]\\-]/g, '\\$&').replace('*', '.*');
}
