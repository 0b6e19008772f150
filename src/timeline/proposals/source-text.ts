import { tokenize, type Token } from '../receipts/tokenize.ts';
import { sourceFile } from '../text/source-file.ts';
import type { Passage } from './proposal.ts';
import { splitSentences, type Sentence } from './split-sentences.ts';
import type { LanguageWords } from './words/language-words.ts';
import { languageWordsOf } from './words/language-words-of.ts';
import { wordTable, type WordTable } from './words/word-table.ts';
import { firstFrom } from '../first-from.ts';

/** A word of the text, with its place among the words. */
export interface Word {
  /** As it is compared: lower case, without an English possessive. */
  readonly key: string;
  /** As printed. */
  readonly raw: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the word before: spaces and marks. */
  readonly gap: string;
}

/** A text that was taken apart. */
export interface SourceText {
  readonly text: string;
  readonly language: string;
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly table: LanguageWords;
  /** A table of words of its language, made once. */
  readonly tableOf: (words: string) => WordTable;
  /** From one offset up to another, with lines and columns. */
  readonly passage: (start: number, end: number) => Passage;
  /** Index of the first word that begins at an offset or after it. */
  readonly wordAt: (offset: number) => number;
}

/**
 * Takes a text apart: words, sentences, lines.
 *
 * @param text of an article
 * @param language BCP 47 tag
 */
export function sourceText(text: string, language: string): SourceText {
  const table = languageWordsOf(language);
  const tokens = tokenize(text);
  const words: Word[] = [];
  let last = 0;
  for (const { kind, key, start, end } of tokens) {
    if (kind !== 'word') continue;
    words.push({
      key: key.toLowerCase().replace(/'s$/u, ''),
      raw: text.slice(start, end),
      capital: /^[\p{Lu}\p{Lt}]/u.test(key),
      start,
      end,
      gap: text.slice(last, start),
    });
    last = end;
  }
  const tables = new Map<string, WordTable>();
  const file = sourceFile('', text);
  return {
    text,
    language,
    words,
    tokens,
    sentences: splitSentences(text, table.abbreviations),
    table,
    tableOf: (list) => {
      const known = tables.get(list) ?? wordTable(list);
      tables.set(list, known);
      return known;
    },
    passage: (start, end) => ({ place: file.placeOf(start, end), offset: start, length: end - start }),
    // Words are in order.
    wordAt: (offset) => firstFrom(words.length, (at) => (words[at]?.start ?? 0) >= offset),
  };
}
