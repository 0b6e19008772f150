import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/**
 * Sums up where V8 saw a process spend its time: by package, by folder of the project, or by V8's own names such as
 * `(garbage collector)`. What waits is left out.
 *
 * @param folder of the `.cpuprofile` files of all its threads
 * @param project folder of the project, absolute
 * @returns milliseconds by where, most first
 */
export function readProfiles(folder: string, project: string): ReadonlyMap<string, number> {
  const spent = new Map<string, number>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.cpuprofile'))) {
    const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Profile;
    const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame, project)]));
    for (const [at, id] of samples.entries()) {
      const place = places.get(id) ?? '';
      if (place === '(idle)' || place === '(root)') continue;
      spent.set(place, (spent.get(place) ?? 0) + (timeDeltas[at] ?? 0) / 1000);
    }
  }
  return new Map([...spent].sort(([, a], [, b]) => b - a));
}

function placeOf({ functionName, url }: Profile['nodes'][number]['callFrame'], project: string): string {
  if (url === '') return functionName.startsWith('(') ? functionName : '(native)';
  if (url.startsWith('node:')) return 'node';
  const path = decodeURIComponent(url.replace(/^file:\/\//, ''));
  const installed = /.*\/node_modules\/(?<name>@[^/]+\/[^/]+|[^/]+)/.exec(path)?.groups?.['name'];
  if (installed !== undefined) return installed;
  // Pages are bundled before they run.
  if (path.startsWith(join(project, '.astro'))) return 'the bundle of pages';
  const [top = '', second = '', third = ''] = path.replace(`${project}/`, '').split('/');
  return [top, second, third].filter((part) => part !== '' && !part.includes('.')).join('/');
}
