import type { Task } from './blocking-time.ts';
import type { Shift } from './cumulative-shift.ts';

/** What the browser tells of a page while it loads. Times in milliseconds since the visit began. */
export interface Observed {
  readonly longTasks: readonly Task[];
  readonly shifts: readonly (Shift & { readonly what: string })[];
  readonly largest: { readonly at: number; readonly what: string } | null;
  /** When one of these was seen last. */
  readonly last: number;
}

/** Where a page keeps it. */
export interface ObservedWindow {
  observed: Observed;
}

/** A kind of entry that the types of the browser lack. */
interface LayoutShiftEntry extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/**
 * Begins to keep what the browser tells of a page. Runs in the page, before any script of its own, so it takes nothing
 * from around it.
 */
export function observePage(): void {
  const describe = (node: Node | null): string => {
    const text = (node?.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    const name = node instanceof Element ? `${node.localName}${node.id === '' ? '' : `#${node.id}`} ` : '';
    return `${name}“${text}”`;
  };
  const seen = window as unknown as ObservedWindow;
  seen.observed = { longTasks: [], shifts: [], largest: null, last: 0 };
  const keep = (more: Partial<Observed>): void => {
    seen.observed = { ...seen.observed, ...more, last: performance.now() };
  };
  const observe = (type: string, each: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });

  observe('longtask', ({ startTime, duration }) =>
    keep({ longTasks: [...seen.observed.longTasks, { at: startTime, duration }] }),
  );
  observe('largest-contentful-paint', (entry) => {
    const { startTime, element } = entry as LargestContentfulPaint;
    keep({ largest: { at: startTime, what: describe(element) } });
  });
  observe('layout-shift', (entry) => {
    const { startTime, value, hadRecentInput, sources } = entry as LayoutShiftEntry;
    const what = sources.map(({ node }) => describe(node)).join(', ');
    if (!hadRecentInput) keep({ shifts: [...seen.observed.shifts, { at: startTime, value, what }] });
  });
}
