import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/timeline/articles/parse-article.ts';
import { askOf } from '../../../src/timeline/vocabulary/ask.ts';
import { figureMark, quoteMark } from '../../../src/timeline/desk/mark-text.ts';
import type { Report } from '../../../src/timeline/model.ts';
import type { ProposedFigure, ProposedQuote } from '../../../src/timeline/proposals/proposal.ts';
import { sourceFile } from '../../../src/timeline/text/source-file.ts';
import { fixtureTables } from '../../support/draft.ts';

const WHERE = { place: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }, offset: 0, length: 1 };
const tables = fixtureTables();

function figure(given: Partial<ProposedFigure>): ProposedFigure {
  return { ...WHERE, words: '18 officers', value: '18', measure: 'killed', of: null, by: null, as: null, ...given };
}

function quote(words: string, by: string | null): ProposedQuote {
  return { ...WHERE, words, by, why: '' };
}

/** What the build reads of a mark that was pasted into a block. */
function pasted(mark: string): { report: Report | undefined; rules: string[] } {
  const head = '---\ntitle: T\noutlet: herald\npublished: 2022-01-07\nadded: 2022-01-07\n---\n\n';
  const text = `${head}:::event[River rises]{#river-rises date="today"}\n${mark}\n:::\n`;
  const { article, faults } = parseArticle(sourceFile('content/articles/a.md', text), 'a.md', askOf(tables));
  return { report: article?.reports[0], rules: faults.map(({ rule }) => rule) };
}

describe('marks to be pasted', () => {
  test('say all that was found', () => {
    const found = figure({ words: 'over 18\n"officers"', value: '>18', of: 'police', as: 'the "finest"', by: 'mayor' });
    expect(figureMark(found)).toBe(
      ':figure[over 18 "officers"]{measure="killed" of="police" as="the &quot;finest&quot;" value=">18" by="mayor"}',
    );
    expect(quoteMark(quote('open the gates', 'mayor'))).toBe(':quote[open the gates]{by="mayor"}');
    expect(quoteMark(quote('*So* [he] says: wait:now 1. `x`', 'mayor'))).toBe(
      ':quote[\\*So\\* \\[he\\] says: wait\\:now 1. \\`x\\`]{by="mayor"}',
    );
  });

  test('are faults as long as something is missing', () => {
    expect(pasted(figureMark(figure({ measure: null }))).rules).toEqual(['empty-attribute']);
    expect(pasted(quoteMark(quote('open the gates', null))).rules).toEqual(['empty-attribute']);
  });

  const words = fc
    .oneof(
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }),
      fc
        .array(
          fc.constantFrom(
            '[',
            ']',
            '\\',
            ':',
            ':quote',
            '::',
            '*',
            '_',
            '<b>',
            '&amp;',
            '`',
            '#',
            '1. ',
            '- ',
            '"',
            '“',
            '{',
            '}',
            'a',
            ' ',
            '\n',
            '!',
            '~',
            'https://x.example',
            '> ',
            '+ ',
            '=',
            '|',
            'é',
          ),
        )
        .map((parts) => parts.join('')),
    )
    .map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && text.split(' ').length <= 25);

  test('any words of a source stay as they are', () => {
    fc.assert(
      fc.property(words, (text) => {
        const first = pasted(quoteMark(quote(text, 'mayor')));
        expect({ rules: first.rules, text: first.report?.quotes[0]?.text }).toEqual({ rules: [], text });
        const second = pasted(figureMark(figure({ words: text, as: text })));
        const read = second.report?.figures[0];
        expect({ rules: second.rules, text: read?.text, as: read?.as }).toEqual({ rules: [], text, as: text });
      }),
      { numRuns: 500 },
    );
  });
});
