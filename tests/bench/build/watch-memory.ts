import { readdirSync, readFileSync } from 'node:fs';

/** How often memory is looked at, in milliseconds. What peaks between two looks still shows in a process's own mark. */
const EVERY = 100;

/**
 * Watches the memory of a process and of all that it starts, in `/proc`: the most that they held together at one time,
 * or the most that one of them ever held where that is more. Pages that two of them share are counted twice.
 *
 * @param pid the process
 * @returns a function that ends the watch and gives the peak in bytes; `null` where there is no `/proc`
 */
export function watchMemory(pid: number): () => number | null {
  let peak: number | null = null;
  const look = (): void => {
    const found = treeOf(pid).flatMap((id) => memoryOf(id) ?? []);
    if (found.length === 0) return;
    const together = found.reduce((sum, { now }) => sum + now, 0);
    peak = Math.max(peak ?? 0, together, ...found.map(({ most }) => most));
  };
  look();
  const timer = setInterval(look, EVERY);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

/** A process and its descendants. Each thread lists the processes that it started. */
function treeOf(pid: number): number[] {
  const children = threadsOf(pid).flatMap((thread) =>
    (read(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter((id) => id !== ''),
  );
  return [pid, ...children.flatMap((id) => treeOf(Number(id)))];
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** Bytes that a process holds, and that it held at the most. */
function memoryOf(pid: number): { readonly now: number; readonly most: number } | null {
  const status = read(`/proc/${pid}/status`) ?? '';
  const kilobytes = (name: string): number => Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0);
  const now = kilobytes('VmRSS') * 1024;
  return now === 0 ? null : { now, most: kilobytes('VmHWM') * 1024 };
}

/** A process may end at any moment. */
function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
