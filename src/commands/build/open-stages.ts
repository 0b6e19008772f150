import { performance } from 'node:perf_hooks';

/**
 * Tells on stderr what each stage of a command took, where that was asked for: `stage content 512`.
 *
 * @param asked whether it was
 * @returns called at the end of each stage with its name, a single word; the time is in milliseconds
 */
export function openStages(asked: boolean): (name: string) => void {
  let last = performance.now();
  return (name) => {
    const now = performance.now();
    if (asked) console.error(`stage ${name} ${Math.round(now - last)}`);
    last = now;
  };
}
