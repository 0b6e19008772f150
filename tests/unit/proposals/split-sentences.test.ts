import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/timeline/proposals/split-sentences.ts';
import { languageWordsOf } from '../../../src/timeline/proposals/words/language-words-of.ts';

describe('sentences', () => {
  test.each<[string, string, string[]]>([
    ['en', 'Mr. A. B. Lind came. He left.', ['Mr. A. B. Lind came.', 'He left.']],
    ['en', 'The U.S. State Department spoke. Nobody heard.', ['The U.S. State Department spoke.', 'Nobody heard.']],
    ['en', 'It rose 2.5 metres... and fell. “Stop!” he said.', ['It rose 2.5 metres... and fell.', '“Stop!” he said.']],
    ['en', '“We wait. We hope.” She left.', ['“We wait.', 'We hope.”', 'She left.']],
    ['en', 'At 5 p.m. Friday it broke. No. 3 failed.', ['At 5 p.m. Friday it broke.', 'No. 3 failed.']],
    ['en', 'A heading\nA sentence.', ['A heading', 'A sentence.']],
    [
      'en',
      'A line that is so long that it was broken by its\nwidth alone. Another.',
      ['A line that is so long that it was broken by its\nwidth alone.', 'Another.'],
    ],
    ['ru', 'Это было в 2022 г. Потом стихло.', ['Это было в 2022 г.', 'Потом стихло.']],
    ['ru', 'Эвакуировали 1,2 тыс. жителей ул. Мира.', ['Эвакуировали 1,2 тыс. жителей ул. Мира.']],
    ['es', '¿Quién abrió? El Sr. Lind calla.', ['¿Quién abrió?', 'El Sr. Lind calla.']],
    ['de', 'Dr. Lind kam am 5. März. Er schwieg.', ['Dr. Lind kam am 5. März.', 'Er schwieg.']],
    ['ja', '水が来た。誰もいない。', ['水が来た。', '誰もいない。']],
    ['en', '', []],
  ])('%s: %s', (language, text, expected) => {
    const found = splitSentences(text, languageWordsOf(language).abbreviations);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('a line that nothing ends is told apart', () => {
    const found = splitSentences('Flood in Northport\n\nThe dam broke.\n', '');
    expect(found).toEqual([
      { start: 0, end: 18, paragraph: 0, unended: true },
      { start: 20, end: 34, paragraph: 1, unended: false },
    ]);
  });
});
