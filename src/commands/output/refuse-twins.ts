import type { PlannedPart } from './maker.ts';
import type { PartRecord } from './output-record.ts';

/**
 * Refuses two parts of one name.
 *
 * @param parts of a site
 * @throws Error that names it
 */
export function refuseTwins(parts: readonly PlannedPart[]): void {
  const names = new Set<string>();
  for (const { name } of parts) addTo(names, name);
}

/**
 * Refuses two files of one path, of which chance would choose one: only when parts are made is it known what files those
 * have that are not named after their one file.
 *
 * @param stay as an earlier build left them, which has refused the same
 * @param filled what was put beside them
 * @throws Error that names the path
 */
export function refuseTwinFiles(stay: Iterable<PartRecord>, filled: Iterable<PartRecord>): void {
  const paths = new Set<string>();
  for (const { files } of filled) for (const { path } of files) addTo(paths, path);
  // There are many more of these mostly.
  for (const { files } of stay) for (const { path } of files) if (paths.has(path)) refuseTwin(path);
}

function addTo(paths: Set<string>, path: string): void {
  if (paths.has(path)) refuseTwin(path);
  paths.add(path);
}

/**
 * Refuses the second file of a path.
 *
 * @param path in the site
 * @throws Error always
 */
export function refuseTwin(path: string): never {
  throw new Error(`The site has two files \`${path}\`: is one of that name in \`public/\`?`);
}
