import type { Fault } from '../../timeline/model.ts';
import { shownPath } from './shown-path.ts';

/**
 * Faults as workflow commands, which GitHub shows beside the lines of a change; errors first, since it shows only the
 * first ten of a kind in each step.
 *
 * @param faults what a check found
 * @param contentDir the content folder, absolute
 * @returns one command for each fault, without line ends
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 * @see https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts for what is escaped
 */
export function githubLines(faults: readonly Fault[], contentDir: string): string[] {
  const inOrder = faults.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  return inOrder.map(({ path, place: { start, end }, severity, rule, message, related }) => {
    // The runner takes columns only within one line.
    const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
    const properties = {
      file: shownPath(path, contentDir),
      line: start.line,
      endLine: end.line,
      ...columns,
      title: rule,
    };
    const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    const other =
      related === null ? '' : `\n${shownPath(related.path, contentDir)}:${related.place.start.line}: ${related.note}`;
    return `::${severity} ${listed.join(',')}::${escapeData(message + other)}`;
  });
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
