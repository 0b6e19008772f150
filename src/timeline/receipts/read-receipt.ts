import { parseDocument } from 'yaml';
import { isSlug } from '../slugs.ts';
import { fault } from '../faults.ts';
import type { Fault } from '../model.ts';
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
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // The JSON parser does not say where; JSON is YAML, whose parser does.
    const at = parseDocument(text, { prettyErrors: false, schema: 'json' }).errors[0]?.pos[0] ?? text.length;
    report(file, text, at, faults);
    return null;
  }
  const receipt = rightParts(parsed);
  const right = formatReceipt(receipt);
  if (text === right) return receipt;
  let at = 0;
  while (text.charAt(at) === right.charAt(at)) at += 1;
  report(file, text, at, faults);
  return null;
}

/** Points at the first character that is wrong, and shows what follows on its line. */
function report(file: SourceFile, text: string, at: number, faults: Fault[]): void {
  const met = /^[^\n]{1,30}/.exec(text.slice(at))?.[0] ?? null;
  // Line ends may be CRLF in the file: lines and columns are the same.
  const lines = text.slice(0, at).split('\n');
  const point = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  faults.push(fault('broken-receipt', file.path, { start: point, end: point }, { met }));
}

/** A receipt made of what is right in a value: where it is not that value, something is wrong. */
function rightParts(value: unknown): Receipt {
  const { source, marks } = recordOf(value);
  const { sha256, length } = recordOf(source);
  const right = { sha256: hashOf(sha256), length: countOf(length) };
  const list: unknown[] = Array.isArray(marks) ? marks : [];
  return { version: 1, source: right, marks: list.map((one) => rightMark(one, right.length)) };
}

function rightMark(value: unknown, length: number): ReceiptMark {
  const { event, kind, sha256, offset } = recordOf(value);
  const at = countOf(offset);
  return {
    event: typeof event === 'string' && isSlug(event) ? event : '',
    kind: kind === 'figure' ? kind : 'quote',
    sha256: hashOf(sha256),
    offset: at < length ? at : -1,
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** An empty text where it is no hash: no receipt that differs only there is right. */
function hashOf(value: unknown): string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? value : '';
}

function countOf(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : -1;
}
