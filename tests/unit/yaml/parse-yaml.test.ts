import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/timeline/faults.ts';
import type { Fault } from '../../../src/timeline/model.ts';
import { sourceFile } from '../../../src/timeline/text/source-file.ts';
import { parseYaml } from '../../../src/timeline/yaml/parse-yaml.ts';

/** What is reported of a text. */
function reported(text: string): string[] {
  const faults: Fault[] = [];
  parseYaml({ file: sourceFile('a.yaml', text), offset: 0, faults }, text, 'a map');
  return faults.map(formatFault);
}

function unreadable(place: string, problem: string, mend: string): string {
  return `a.yaml:${place}  Unreadable YAML (${problem}), expected \`key: value\` lines; ${mend}`;
}

const QUOTE = 'put the whole text in quotation marks, `"` or `\'`, whichever it does not hold';

describe('what is wrong with a text that is no YAML', () => {
  test.each<[string, string, string[]]>([
    [
      'a tab, whatever is read below it',
      'almaty:\n  name: Almaty\n\tlatitude: 43\n  region: x\nname: y\n\tname: z\n',
      [
        unreadable('3:1', 'tab before a key', 'indent with spaces'),
        unreadable('6:1', 'tab before a key', 'indent with spaces'),
      ],
    ],
    [
      'colons, once for each line',
      'title: Dead: 12: more\noutlet: bbc\nkind: a: b\n',
      [unreadable('1:8', 'a second `: ` in one line', QUOTE), unreadable('3:7', 'a second `: ` in one line', QUOTE)],
    ],
    ['a colon at the end', 'title: Ends:\n', [unreadable('1:8', 'a second `: ` in one line', QUOTE)]],
    [
      'a record under a value',
      'name: x\n  kind: y\n',
      [unreadable('1:7', 'a value with lines indented below it', 'indent all keys of one record alike')],
    ],
    [
      'words behind a quoted text',
      'title: "Kill" order\n',
      [unreadable('1:15', 'more text behind the end of a value', QUOTE)],
    ],
    ['a text that may not begin so', 'title: @home\n', [unreadable('1:8', 'a text that begins with `@`', QUOTE)]],
    [
      'an unclosed quotation mark, where it stands',
      'outlet: "bbc"\ntitle: "Kill\nkind: report\n',
      [unreadable('2:8', 'unclosed quotation mark', 'close it where the text ends')],
    ],
    [
      'a key with no space behind its colon',
      'title: x\noutlet:bbc\nkind: report\n',
      [unreadable('2:1', 'no space behind `outlet:`', 'write `outlet: ` with a space')],
    ],
    [
      'a line without a key',
      'title: x\nmore of it\nkind: report\n',
      [unreadable('2:1', 'a line without a key', 'write its key, or indent it where it goes on with the text above')],
    ],
    [
      'a list on the line of its key',
      'aka: - x\n',
      [unreadable('1:6', 'Unexpected block-seq-ind on same line with key', 'quote texts that hold `: ` or `#`')],
    ],
    [
      'a key given twice',
      'title: x\noutlet: bbc\ntitle: y\n',
      ['a.yaml:3:1  Unexpected second `title`, expected it once (the first is at line 1); delete one'],
    ],
  ])('%s', (_, text, expected) => {
    expect(reported(text)).toEqual(expected);
  });
});
