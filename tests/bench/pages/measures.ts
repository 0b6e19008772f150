/** What one visit to a page came to. Times in milliseconds since the visit began. */
export interface Visit {
  readonly firstPaint: number;
  readonly firstContentfulPaint: number;
  readonly largestContentfulPaint: number;
  /** What was painted largest, e.g. `h1 “Kazakhstan, January 2022”`. */
  readonly largest: string;
  /** What each task takes beyond 50 ms, together: all of them, and those once something was painted. */
  readonly totalBlockingTime: number;
  readonly blockingOncePainted: number;
  readonly longestTask: number;
  /** Cumulative layout shift, without a unit. */
  readonly layoutShift: number;
  /** What moved, of each shift, the greatest first. */
  readonly shifted: readonly string[];
  readonly loaded: number;
  readonly requests: number;
  /** Bytes that came over the network, heads of answers included, by kind. */
  readonly bytes: Readonly<Record<ByteKind, number>>;
}

/** Kinds of files, of which bytes are counted apart. */
export const byteKinds = ['HTML', 'CSS', 'script', 'font', 'other'] as const;
export type ByteKind = (typeof byteKinds)[number];

/** What a figure is called, how it is read from a visit and how it is shown. */
export interface Measure {
  readonly name: string;
  readonly of: (visit: Visit) => number;
  readonly show: (value: number) => string;
}

const ms = (value: number): string => `${value.toFixed(0)} ms`;
const kB = (value: number): string => `${(value / 1000).toFixed(1)} kB`;

/** All figures of a visit, in the order of the table. */
export const measures: readonly Measure[] = [
  { name: 'first paint', of: (visit) => visit.firstPaint, show: ms },
  { name: 'first contentful paint', of: (visit) => visit.firstContentfulPaint, show: ms },
  { name: 'largest contentful paint', of: (visit) => visit.largestContentfulPaint, show: ms },
  { name: 'total blocking time', of: (visit) => visit.totalBlockingTime, show: ms },
  { name: 'of it, once painted', of: (visit) => visit.blockingOncePainted, show: ms },
  { name: 'longest task', of: (visit) => visit.longestTask, show: ms },
  { name: 'layout shift', of: (visit) => visit.layoutShift, show: (value) => value.toFixed(3) },
  { name: 'loaded', of: (visit) => visit.loaded, show: ms },
  { name: 'requests', of: (visit) => visit.requests, show: (value) => value.toFixed(0) },
  ...byteKinds.map((kind): Measure => ({ name: `bytes, ${kind}`, of: (visit) => visit.bytes[kind], show: kB })),
  {
    name: 'bytes without fonts',
    of: ({ bytes }) => byteKinds.reduce((sum, kind) => sum + (kind === 'font' ? 0 : bytes[kind]), 0),
    show: kB,
  },
  { name: 'bytes, all', of: ({ bytes }) => byteKinds.reduce((sum, kind) => sum + bytes[kind], 0), show: kB },
];
