import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteAddress } from '../../routes.ts';
import { isSystemError } from '../is-system-error.ts';
import { isTaken } from '../is-taken.ts';
import { compileRenderer } from './compile-renderer.ts';
import { digest } from './digest.ts';
import { filesIn, loadRenderer, type Renderer } from './load-renderer.ts';

/** So many are kept: of sites at other addresses, and of code that was gone back to. */
const KEPT = 4;
const SEAL = 'seal';

/**
 * Opens what Astro makes of the pages. It is compiled where none of this version is kept, or where what is kept is not
 * whole.
 *
 * @param version of the code, see `codeVersion`
 * @param address of the site
 * @param cacheDir where renderers are kept, absolute, within the project; made
 * @param clean whether what is kept is passed over
 */
export async function openRenderer(
  version: string,
  address: SiteAddress,
  cacheDir: string,
  clean: boolean,
): Promise<Renderer> {
  const key = digest(version, address.site, address.base);
  const folder = join(cacheDir, key);
  // Pages are compiled for readers, whatever a shell says: what is compiled is kept, and what is kept for programmers
  // renders no page.
  process.env['NODE_ENV'] = 'production';
  if (clean || !isWhole(folder)) {
    mkdirSync(cacheDir, { recursive: true });
    await compileInto(folder, address);
  }
  markUsed(folder);
  prune(cacheDir, key);
  return loadRenderer(folder);
}

/** Tells later builds not to take it away. Where nothing may be written, none can. */
function markUsed(folder: string): void {
  const now = new Date();
  try {
    utimesSync(folder, now, now);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/**
 * Compiles beside the folder and moves there in one step, so that nobody finds half a renderer. A build that runs at the
 * same time may be using what another has put there meanwhile, and loads it bit by bit: that stays.
 */
async function compileInto(folder: string, address: SiteAddress): Promise<void> {
  const next = `${folder}.next-${process.pid}`;
  const previous = `${folder}.next-${process.pid}.previous`;
  try {
    await compileRenderer(address, next);
    writeFileSync(join(next, SEAL), sealOf(next));
    // The same code compiles to the same.
    if (isWhole(folder)) return;
    moveAside(folder, previous);
    renameSync(next, folder);
  } catch (error) {
    // Another build at once has compiled the same.
    if (!isTaken(error) || !isWhole(folder)) throw error;
  } finally {
    rmSync(next, { recursive: true, force: true });
    rmSync(previous, { recursive: true, force: true });
  }
}

function moveAside(folder: string, to: string): void {
  try {
    renameSync(folder, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Whether a folder holds what was compiled, and nothing else. */
function isWhole(folder: string): boolean {
  try {
    return readFileSync(join(folder, SEAL), 'utf8') === sealOf(folder);
  } catch {
    return false;
  }
}

/** A digest of every file and its name. */
function sealOf(folder: string): string {
  const hash = createHash('sha256');
  for (const [path, file] of filesIn(folder)) {
    if (path !== SEAL) hash.update(`${path}\0`).update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}

const HOUR_MS = 3_600_000;

/**
 * Takes away what has not been used for longest, and what killed builds left behind; nothing of the last hour, as another
 * build may be at it.
 */
function prune(cacheDir: string, inUse: string): void {
  const before = Date.now() - HOUR_MS;
  const found = readdirSync(cacheDir).flatMap((name) => {
    const stat = statSync(join(cacheDir, name), { throwIfNoEntry: false });
    return stat === undefined || name === inUse ? [] : [{ name, used: stat.mtimeMs, half: name.includes('.next-') }];
  });
  const whole = found.filter(({ half }) => !half).sort((a, b) => b.used - a.used);
  const unneeded = [...whole.slice(KEPT - 1), ...found.filter(({ half }) => half)].filter(({ used }) => used < before);
  for (const { name } of unneeded) {
    try {
      rmSync(join(cacheDir, name), { recursive: true, force: true });
    } catch (error) {
      // It is in nobody's way.
      if (!isSystemError(error)) throw error;
    }
  }
}
