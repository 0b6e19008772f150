import { parseDocument } from 'yaml';
import { isSlug } from '../slugs.ts';
import { fault } from '../faults.ts';
import type { Beside, Fault } from '../model.ts';
import type { SourceFile } from '../text/source-file.ts';
import { formatReceipt, type Receipt, type ReceiptMark } from './receipt.ts';

/**
 * Reads a receipt. Only a program writes receipts, always in the same bytes, so whatever differs from them was put there
 * by hand: it is reported at the first place that does.
 *
 * @param file its text
 * @param faults where faults are put
 * @returns the receipt, or `null` where it is none (reported)
 */
export function readReceipt(file: SourceFile, faults: Fault[]): Receipt | null {
  const text = file.text.replaceAll('\r\n', '\n');
  const [value, wrongAt] = parse(text);
  const receipt = rightParts(value);
  const right = formatReceipt(receipt);
  if (text === right) return receipt;
  report(file, text, wrongAt ?? firstDifference(text, right), faults);
  return null;
}

/** The value that a text stands for as far as it can be read, and where it stops to be JSON, if it does. */
function parse(text: string): [value: unknown, wrongAt: number | null] {
  try {
    return [JSON.parse(text), null];
  } catch {
    return parseLeniently(text);
  }
}

/** The JSON parser does not say where it stopped. JSON is YAML, whose parser does, or takes it: then its value shows it. */
function parseLeniently(text: string): [value: unknown, wrongAt: number | null] {
  try {
    const document = parseDocument(text, { prettyErrors: false });
    const [error] = document.errors;
    return error === undefined ? [document.toJS(), null] : [null, error.pos[0]];
  } catch {
    // Nesting by the thousand ends its stack.
    return [null, null];
  }
}

function firstDifference(text: string, other: string): number {
  let at = 0;
  while (at < text.length && text.charAt(at) === other.charAt(at)) at += 1;
  return at;
}

/** Points at the first character that is wrong, and shows what follows on its line. */
function report(file: SourceFile, text: string, at: number, faults: Fault[]): void {
  const met = /^[^\n]{1,30}/.exec(text.slice(at))?.[0] ?? null;
  // Line ends may be CRLF in the file: lines and columns are the same.
  const lines = text.slice(0, at).split('\n');
  const point = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  faults.push(fault('broken-receipt', file.path, { start: point, end: point }, { met }));
}

/** A receipt made of what is right in a value. What is wrong is replaced by something right, and so differs from it. */
function rightParts(value: unknown): Receipt {
  const { source, marks } = recordOf(value);
  const { sha256, length } = recordOf(source);
  const right = { sha256: hashOf(sha256), length: countOf(length, Number.MAX_SAFE_INTEGER) };
  const list: unknown[] = Array.isArray(marks) ? marks : [];
  return { version: 1, source: right, marks: list.map((one) => rightMark(one, right.length)) };
}

function rightMark(value: unknown, length: number): ReceiptMark {
  const { event, kind, sha256, offset, beside } = recordOf(value);
  return {
    event: typeof event === 'string' && isSlug(event) ? event : 'event',
    kind: kind === 'figure' ? kind : 'quote',
    sha256: hashOf(sha256),
    offset: countOf(offset, length - 1),
    beside: beside === undefined ? null : besideOf(beside),
  };
}

function besideOf(value: unknown): Beside {
  const { before, after } = recordOf(value);
  const words = (text: unknown): string | null => (typeof text === 'string' ? text : null);
  return { before: words(before), after: words(after) };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function hashOf(value: unknown): string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? value : '0'.repeat(64);
}

function countOf(value: unknown, most: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most ? value : 0;
}
