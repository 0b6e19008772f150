import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CSV_COLUMNS } from '../../../src/exports/csv-columns.ts';
import { csvCell, csvText } from '../../../src/exports/timeline-csv.ts';
import { fileOf, hardCases } from '../../support/hard-cases.ts';
import { timeline as small } from '../views/small-timeline.ts';

const BOM = '\ufeff';

/** Reads rows back, with nothing done to the cells. */
function rowsOf(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: '\r\n' });
}

describe('timeline.csv', () => {
  test('a row for each report, each with every column', () => {
    const timeline = hardCases();
    const text = fileOf(timeline, 'timelineCsv');
    expect(text.startsWith(BOM)).toBe(true);
    const [header, ...rows] = rowsOf(text);
    expect(header).toEqual(CSV_COLUMNS.map(({ name }) => name));
    expect(
      rows.map((row) => [row.length, row[header!.indexOf('event_id')], row[header!.indexOf('article_id')]]),
    ).toEqual(
      timeline.events.flatMap(({ id, reports }) => reports.map(({ article }) => [CSV_COLUMNS.length, id, article])),
    );
  });

  test('has its columns for ever, in this order', () => {
    expect(CSV_COLUMNS.map(({ name }) => name).join(' ')).toBe(
      'event_id event_title date start end time time_zone precision certainty places topics origins sources_differ ' +
        'article_id outlet origin published added language headline source_url archive_url report_title report_date ' +
        'report_wording text quotes figures event_page article_page retracted',
    );
  });

  test('of an empty timeline is the header alone', () => {
    expect(fileOf(small(), 'timelineCsv')).toBe(`${BOM}${CSV_COLUMNS.map(({ name }) => name).join(',')}\r\n`);
  });
});

describe('a cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+7 727', "'+7 727"],
    ['-5', "'-5"],
    ['@x', "'@x"],
    ['＝1+1', "'＝1+1"],
    ['＋7', "'＋7"],
    ['－5', "'－5"],
    ['＠x', "'＠x"],
    ['\t=1+1', "'=1+1"],
    ['\r=1+1', "'=1+1"],
    ['\n  \u200b\ufeff=1+1', "'=1+1"],
    ['\u0000\u0007=1+1', "'=1+1"],
    ['\tx', "'\tx"],
    [' x', ' x'],
    ['a=1', 'a=1'],
    ["it's", "it's"],
    ['a "b", c', '"a ""b"", c"'],
    ['a\nb', '"a\nb"'],
    ['', ''],
  ])('%j is written as %j', (text, written) => {
    expect(csvText([['x', text]])).toBe(`${BOM}x,${written}\r\n`);
  });

  test('whatever its text, is read back, and no spreadsheet takes it for a formula', () => {
    const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'", '＝', '\u200b', ' ');
    const text = fc.string({ unit: fc.oneof(sign, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) });
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const read = rowsOf(csvText(rows.map((row) => ['x', ...row])));
        const cells = rows.map((row) => row.map(csvCell));
        expect(read.map((row) => row.slice(1))).toEqual(
          cells.map((row) => row.map((cell) => (/^[\t=+\-@＝＋－＠]/u.test(cell) ? `'${cell}` : cell))),
        );
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u);
      }),
    );
  });
});
