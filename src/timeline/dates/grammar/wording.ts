import { endpoint } from './endpoint.ts';
import { nights } from './overnight.ts';
import { either, map, maybe, seq, word, type Parser } from './parser.ts';
import { pastPeriods } from './past.ts';
import { ranges } from './range.ts';
import { halves } from './since.ts';
import { alone, type Statement } from './statement.ts';
import { untils } from './until.ts';

/** Every rule, in the order in which they are preferred. */
const statement: Parser<Statement> = either(map(endpoint, alone), nights, untils, halves, pastPeriods, ranges);

const doubt: Parser<unknown> = either<unknown>(word('question'), seq(word('open'), word('question'), word('close')));

/** A whole wording: a statement with what softens it. */
export const wording: Parser<Statement> = map(
  seq(maybe(word('possibly')), maybe(word('around')), statement, maybe(doubt)),
  ([possibly, around, said, asked]) => ({
    ...said,
    approximate: said.approximate || around !== null,
    uncertain: said.uncertain || possibly !== null || asked !== null,
  }),
);
