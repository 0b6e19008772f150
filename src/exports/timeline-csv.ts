import { stringify } from 'csv-stringify/sync';
import { CSV_COLUMNS, type CsvRow } from './csv-columns.ts';
import type { Event } from '../timeline/model.ts';
import type { ExportContext } from './export-context.ts';
import type { ExportPart } from './export-part.ts';
import { printable } from './printable.ts';

/**
 * `/timeline.csv`: one row a report, in the timeline's order, as RFC 4180 has it: CRLF after each row, cells quoted
 * where they must be.
 *
 * It begins with the mark of UTF-8 (BOM), because without it Excel reads the file in the old code page of the machine
 * and breaks every letter that is not ASCII; pandas, R, LibreOffice and Google Sheets take it for what it is.
 *
 * A cell that a spreadsheet would take for a formula begins with an apostrophe instead: see `csvCell`.
 *
 * @param context of the timeline
 * @returns the text in pieces: the header row, then the rows of an event each
 */
export function* timelineCsvParts(context: ExportContext): Generator<ExportPart> {
  yield csvText([CSV_COLUMNS.map(({ name }) => name)]);
  for (const event of context.timeline.events) yield { of: event, first: false, text: () => rowsOf(context, event) };
}

function rowsOf(context: ExportContext, event: Event): string {
  const rows = event.reports.map((report): CsvRow => {
    return { context, event, report, article: context.articles.get(report.article) };
  });
  return csvText(
    rows.map((row) => CSV_COLUMNS.map(({ value }) => value(row))),
    'further',
  );
}

/**
 * Rows of cells as a CSV file that is safe to open in a spreadsheet.
 *
 * @param rows of texts
 * @param place `further` rows have no mark of UTF-8 before them
 */
export function csvText(rows: readonly (readonly string[])[], place: 'first' | 'further' = 'first'): string {
  const cells = rows.map((row) => row.map(csvCell));
  const written = writtenCells(cells.flat().filter((cell) => !PLAIN.test(cell)));
  const lines = cells.map((row) => row.map((cell) => written.get(cell) ?? cell).join(','));
  return `${place === 'first' ? BOM : ''}${lines.map((line) => `${line}${ROW_END}`).join('')}`;
}

/** Stands as it is in any table: most cells do, and the writer takes far longer for them than this look. */
const PLAIN = /^(?:[\p{L}\p{N}][^",\r\n]*)?$/u;

const BOM = '\ufeff';
const ROW_END = '\r\n';

/** Cells as the writer writes them, by their texts: quoted, and harmless to spreadsheets. */
function writtenCells(cells: readonly string[]): ReadonlyMap<string, string> {
  const different = [...new Set(cells)];
  const text = stringify(
    different.map((cell) => [cell]),
    // Line ends within a cell are `\n`: with a delimiter of one's own, the writer quotes them only when told to.
    { escape_formulas: true, quote_record_delimiter: true, record_delimiter: ROW_END },
  );
  // `csvCell` has left no carriage return within a cell.
  const written = text.split(ROW_END);
  return new Map(different.map((cell, at) => [cell, written[at] ?? '']));
}

/**
 * A text as a cell may hold it. The writer puts an apostrophe before `=`, `+`, `-`, `@`, a tab or a carriage return that
 * begins a cell, full-width forms too; what it does not see is such a sign behind spaces, line ends or invisible marks,
 * which some programs strip: those go.
 *
 * @param text any text
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 * @example csvCell('\n =1+1') // '=1+1', which is then written as `'=1+1`
 */
export function csvCell(text: string): string {
  return printable(text).replace(/^[\s\p{Cf}]+(?=[=+\-@＝＋－＠])/u, '');
}
