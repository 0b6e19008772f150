import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/timeline/text/decode-text.ts';

const bytes = (text: string): number[] => [...new TextEncoder().encode(text)];

describe('decoding', () => {
  test('takes UTF-8, and a byte-order mark away', () => {
    expect(decodeText(Uint8Array.from(bytes('\ufeffЖаңа')))).toEqual({ ok: true, text: 'Жаңа' });
  });

  test.each<[string, number[], { line: number; column: number }]>([
    ['at the start', [0xff, 0xfe, 0x41], { line: 1, column: 1 }],
    ['after letters of two bytes', [...bytes('Жаңа'), 0xff], { line: 1, column: 5 }],
    ['on a later line', [...bytes('a\r\nб\n'), 0x41, 0xc3, 0x28], { line: 3, column: 2 }],
    ['after line ends of every kind', [...bytes('a\rб\r\nc\r'), 0x80], { line: 4, column: 1 }],
    ['after a real replacement character', [...bytes('\ufffd!'), 0x80], { line: 1, column: 3 }],
    ['cut off at the end', [...bytes('ab'), 0xd0], { line: 1, column: 3 }],
  ])('says where bytes are not UTF-8: %s', (_, input, point) => {
    expect(decodeText(Uint8Array.from(input))).toEqual({ ok: false, point });
  });
});
