import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CARD_FONT_FILES } from '../../../src/commands/cards/card-fonts.ts';
import { sfntOfWoff } from '../../../src/commands/cards/sfnt-of-woff.ts';

/** Numbers of 32 bits, as a font has them. */
function longs(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, index) => bytes.writeUInt32BE(number, index * 4));
  return bytes;
}

/** The sum of the numbers of 32 bits that bytes are, zeros added (OpenType, "Calculating Checksums"). */
function checksum(bytes: Buffer): number {
  const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

/** What a directory says of its tables: of each its tag, its length in the font and its checksum. */
function directoryOf(font: Buffer, header: number, entry: number, length: number, sum: number): unknown[] {
  const count = font.readUInt16BE(header === 44 ? 12 : 4);
  return Array.from({ length: count }, (_, index) => {
    const at = header + index * entry;
    return [font.toString('latin1', at, at + 4), font.readUInt32BE(at + length), font.readUInt32BE(at + sum)];
  });
}

describe('a WOFF of two tables', () => {
  const packed = deflateSync(Buffer.alloc(101, 7));
  const padded = Buffer.concat([packed, Buffer.alloc(-packed.length & 3)]);
  const size = 44 + 40 + padded.length + 8;
  const woff = Buffer.concat([
    Buffer.from('wOFF'),
    longs(0x00010000, size, 2 << 16, 12 + 32 + 104 + 8, 0x00010000, 0, 0, 0, 0, 0),
    Buffer.from('long'),
    longs(84, packed.length, 101, 0xaaaaaaaa),
    Buffer.from('tiny'),
    longs(84 + padded.length, 5, 5, 0xbbbbbbbb),
    padded,
    Buffer.from('five!\0\0\0'),
  ]);
  /** The file with other numbers in it. */
  const changed = (...changes: readonly (readonly [at: number, number: number])[]): Buffer => {
    const copy = Buffer.from(woff);
    for (const [at, number] of changes) copy.writeUInt32BE(number, at);
    return copy;
  };

  test('becomes a font of the same two', () => {
    expect(sfntOfWoff(woff, 'two.woff')).toEqual(
      Buffer.concat([
        longs(0x00010000, (2 << 16) | 32, (1 << 16) | 0),
        Buffer.from('long'),
        longs(0xaaaaaaaa, 44, 101),
        Buffer.from('tiny'),
        longs(0xbbbbbbbb, 148, 5),
        Buffer.alloc(101, 7),
        Buffer.from('\0\0\0five!\0\0\0'),
      ]),
    );
  });

  test.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'Attempt to access memory outside buffer bounds'],
    ['another font', changed([0, 0x774f4632]), 'it does not begin with `wOFF`'],
    ['a half', woff.subarray(0, 90), `it has 90 bytes and says ${size}`],
    ['a directory alone', changed([8, 60]).subarray(0, 60), 'its table `long` is cut'],
    ['no table', changed([12, 0]), 'it has no table'],
    ['a table that does not inflate', changed([84, 0]), 'unknown compression method'],
    ['a table with another letter', changed([84 + packed.length - 4, 0]), 'incorrect data check'],
    ['a table that is too short', changed([56, 102]), 'its table `long` has 101 bytes and it says 102'],
    ['a table that is too long', changed([56, 100]), 'Cannot create a Buffer larger than 100 bytes'],
    ['a stored table that is cut', changed([68, size - 4]), 'its table `tiny` is cut'],
    ['another size', changed([16, 160]), 'its font has 156 bytes and it says 160'],
  ])('is refused where there is %s', (_, bytes, why) => {
    expect(() => sfntOfWoff(bytes, 'fonts/two.woff')).toThrow(`fonts/two.woff is no whole WOFF font: ${why}`);
  });
});

describe.each(CARD_FONT_FILES.map(({ file }) => [basename(file), file]))('%s', (name, file) => {
  const woff = readFileSync(file);
  const sfnt = sfntOfWoff(woff, name);

  test('has the tables that its directory says', () => {
    const said = directoryOf(woff, 44, 20, 12, 16);
    expect(said.length).toBeGreaterThan(8);
    expect(directoryOf(sfnt, 12, 16, 12, 4)).toEqual(said);
    const tables = said.map((_, index) => {
      const at = 12 + index * 16;
      const [tag, offset] = [sfnt.toString('latin1', at, at + 4), sfnt.readUInt32BE(at + 8)];
      const table = Buffer.from(sfnt.subarray(offset, offset + sfnt.readUInt32BE(at + 12)));
      // That of the whole font is in this table, and counts as none there.
      if (tag === 'head') table.writeUInt32BE(0, 8);
      return [tag, table.length, checksum(table)];
    });
    expect(tables).toEqual(said);
  });
});
