import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ErrorPayload } from 'vite';
import { count } from '../describe.ts';
import { formatFault } from '../../timeline/faults.ts';
import type { Fault } from '../../timeline/model.ts';

/**
 * Faults as the error that covers a page in the dev server: all of their lines, and the file of the first.
 *
 * @param faults at least one
 * @param contentDir the content folder, absolute
 */
export function overlayError(faults: readonly Fault[], contentDir: string): ErrorPayload {
  const lines = faults.map(formatFault);
  const [first] = faults;
  const err: ErrorPayload['err'] & { name: string; title: string; highlightedCode?: string } = {
    name: 'Content',
    title: `${count(faults.length, 'error')} in the content`,
    // The overlay takes this as HTML.
    message: lines.map(escapeHtml).join('<br><br>'),
    stack: lines.join('\n'),
    plugin: 'content',
  };
  if (first !== undefined) {
    const file = resolve(dirname(contentDir), first.path);
    const { line, column } = first.place.start;
    err.id = file;
    err.loc = { file, line, column };
    const frame = codeFrame(file, line);
    err.frame = frame.map(({ text }) => text).join('\n');
    err.highlightedCode = `<pre><code>${frame
      .map(({ text, marked }) => `<span class="line${marked ? ' error-line' : ''}">${escapeHtml(text)}</span>`)
      .join('\n')}</code></pre>`;
  }
  return { type: 'error', err };
}

/** The lines around one of a file, counted from 1; none where the file cannot be read. */
function codeFrame(file: string, line: number): { text: string; marked: boolean }[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  const first = Math.max(0, line - 4);
  return text
    .split(/\r\n|\r|\n/)
    .slice(first, line + 3)
    .map((one, index) => ({ text: one, marked: first + index + 1 === line }));
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
