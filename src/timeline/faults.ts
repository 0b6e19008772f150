import { byCodeUnits } from './by-code-units.ts';
import { CATALOGUE, WARNINGS, type FaultArguments, type FaultRule } from './fault-catalogue.ts';
import type { Fault, Place } from './model.ts';
import { showControls } from './text/control.ts';

/** No sentence grows with what it quotes: so many characters of that are shown. */
const SHOWN = 300;

/**
 * Reports that something is wrong. The only way to make a fault.
 *
 * @param rule its name in the catalogue
 * @param path the file, as editors are shown it
 * @param place where in the file
 * @param args what the rule's sentence needs to know
 * @param related the other place of a clash
 */
export function fault<R extends FaultRule>(
  rule: R,
  path: string,
  place: Place,
  args: FaultArguments<R>,
  related: Fault['related'] = null,
): Fault {
  const sentence = CATALOGUE[rule] as (args: FaultArguments<R>) => string;
  const severity = WARNINGS.has(rule) ? 'warning' : 'error';
  const short = Object.fromEntries(Object.entries(args as object).map(([name, value]) => [name, shorten(value)]));
  // One fault, one line: what was met may hold line ends.
  const message = showControls(sentence(short as FaultArguments<R>).replace(/\s+/gu, ' '));
  return { path, place, severity, rule, message, related };
}

/** A text in as many characters as are shown of it; anything else as it is. */
function shorten(value: unknown): unknown {
  if (typeof value !== 'string' || value.length <= SHOWN) return value;
  return `${value.slice(0, SHOWN).replace(/[\ud800-\udbff]$/, '')}…`;
}

/**
 * A fault as one line: `path:line:column  message`.
 *
 * @param one the fault
 */
export function formatFault(one: Fault): string {
  const { line, column } = one.place.start;
  return `${showControls(one.path)}:${line}:${column}  ${one.severity === 'warning' ? 'warning: ' : ''}${one.message}`;
}

/**
 * The other place of a clash as one line: `path:line:column  note`.
 *
 * @param related that of a fault
 */
export function formatRelated({ path, place, note }: NonNullable<Fault['related']>): string {
  return `${showControls(path)}:${place.start.line}:${place.start.column}  ${note}`;
}

/**
 * The order in which faults are shown: by path, then place, then rule; equal ones once.
 *
 * @param faults in any order
 */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const known = new Set<string>();
  return [...faults]
    .sort(
      (a, b) =>
        byCodeUnits(a.path, b.path) ||
        a.place.start.line - b.place.start.line ||
        a.place.start.column - b.place.start.column ||
        byCodeUnits(a.rule, b.rule) ||
        byCodeUnits(a.message, b.message),
    )
    .filter((one) => {
      const line = formatFault(one);
      return known.has(line) ? false : known.add(line);
    });
}
