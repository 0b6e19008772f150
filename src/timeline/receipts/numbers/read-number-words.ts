import type { Token } from '../tokenize.ts';
import { foldWord, type Lexeme, type Lexicon } from './lexicon.ts';

/** A number that stands in words. */
export interface WordNumber {
  readonly value: number;
  /** Index after its last token. */
  readonly until: number;
  /** The greatest word that multiplies in it (`thousand` is 1000), or 1. */
  readonly scale: number;
}

/** The longest number word written apart: `quatre vingts`, `mil millones`. */
const LONGEST = 2;

/**
 * Reads the number that begins at a token: `twenty-six`, `two hundred and six`, `a dozen`, `half a million`.
 *
 * @param tokens of the text
 * @param from index of its first token
 * @param lexicon the language's number words
 * @returns the number, as long as it can be; `null` where none begins there
 */
export function readNumberWords(tokens: readonly Token[], from: number, lexicon: Lexicon): WordNumber | null {
  let total = 0;
  let group: number | null = null;
  let room = Number.POSITIVE_INFINITY;
  let ceiling = Number.POSITIVE_INFINITY;
  let scale = 1;
  let lastFactor: number | null = null;
  let until = from;
  let at = from;

  const opening = readOpening(tokens, from, lexicon);
  if (opening !== null) [group, at] = [opening.value, opening.at];

  for (;;) {
    const [lexeme, next] = lexemeAt(tokens, at, lexicon);
    if (lexeme === null) break;
    if (lexeme.kind === 'add') {
      if (lexeme.value >= room) break;
      group = (group ?? 0) + lexeme.value;
      room = lexeme.room;
      lastFactor = null;
    } else {
      const { value, alone } = lexeme;
      if (group === null && !(alone && room > value)) break;
      if (value === 100) {
        if (group !== null && group >= 100) break;
        group = (group ?? 1) * 100;
        room = 100;
      } else {
        if (value >= ceiling) break;
        total += (group ?? 1) * value;
        group = null;
        ceiling = value;
        room = value < 1000 ? 0 : value;
      }
      scale = Math.max(scale, value);
      lastFactor = value;
    }
    [until, at] = [next, next];
    const joint = tokens[at];
    if (joint?.kind === 'word' && foldWord(joint.key) === lexicon.and?.word && lexicon.and.joins(room)) {
      if (joinsOn(tokens, at + 1, lexicon, room, lastFactor)) at += 1;
    } else if (joint?.kind === 'dash' && joint.joins) at += 1;
  }
  return until === from ? null : { value: total + (group ?? 0), until, scale };
}

/** `half a million`, `half-million`, `a dozen`: what begins a number only before a word that multiplies. */
function readOpening(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): { readonly value: number; readonly at: number } | null {
  let at = from;
  let value = 1;
  if (isOneOf(tokens[at], lexicon.halves)) {
    value = 0.5;
    at += tokens[at + 1]?.joins === true ? 2 : 1;
  }
  if (isOneOf(tokens[at], lexicon.articles)) at += 1;
  return at > from && lexemeAt(tokens, at, lexicon)[0]?.kind === 'times' ? { value, at } : null;
}

function isOneOf(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token?.kind === 'word' && words.has(foldWord(token.key));
}

/** The longest number word at a token, and the index after it. */
function lexemeAt(tokens: readonly Token[], at: number, lexicon: Lexicon): [lexeme: Lexeme | null, next: number] {
  const words: string[] = [];
  const ends: number[] = [];
  for (let index = at; words.length < LONGEST;) {
    const token = tokens[index];
    if (token?.kind !== 'word') break;
    words.push(foldWord(token.key));
    ends.push(index + 1);
    index += tokens[index + 1]?.joins === true ? 2 : 1;
  }
  for (let length = words.length; length > 0; length -= 1) {
    const lexeme = lexicon.look(words.slice(0, length).join(' '));
    if (lexeme !== null) return [lexeme, ends[length - 1] ?? at];
  }
  return [null, at];
}

/**
 * Whether what follows `and` belongs to the number: `two hundred and six`, but not `between two hundred and six hundred`.
 */
function joinsOn(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  room: number,
  lastFactor: number | null,
): boolean {
  const [next] = lexemeAt(tokens, at, lexicon);
  if (next?.kind !== 'add' || next.value === 0 || next.value >= room) return false;
  return lastFactor === null || readNumberWords(tokens, at, lexicon)?.scale !== lastFactor;
}
