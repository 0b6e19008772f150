/** `stage <name> <milliseconds>`; a name may have several words. */
const STAGE = /^stage (?<name>\S.*?) (?<milliseconds>\d+(?:\.\d+)?)$/gm;

/**
 * Reads what a build says of where its time went, under `--timings`.
 *
 * @param stderr all that it printed there
 * @returns milliseconds by stage, in the order in which they were printed; a stage that comes twice is summed
 * @example stageTimes('stage parse 812.4\n') // Map { 'parse' => 812.4 }
 */
export function stageTimes(stderr: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { groups = {} } of stderr.matchAll(STAGE)) {
    const { name = '', milliseconds = '' } = groups;
    times.set(name, (times.get(name) ?? 0) + Number(milliseconds));
  }
  return times;
}
