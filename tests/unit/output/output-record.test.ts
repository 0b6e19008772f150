import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMadeOf, readRecord, writeRecord, type OutputRecord } from '../../../src/commands/output/output-record.ts';
import { temporaryFolder } from '../../support/folders.ts';

const marks = fc.record({
  path: fc.string({ unit: 'binary', minLength: 1 }),
  size: fc.nat(),
  modified: fc.double({ min: 1, max: 4e12, noNaN: true }),
  inode: fc.maxSafeNat(),
});

const records: fc.Arbitrary<OutputRecord> = fc.record({
  version: fc.string(),
  content: fc.option(fc.string()),
  parts: fc
    .array(
      fc.tuple(
        fc.string({ minLength: 1 }),
        fc.record({
          key: fc.string(),
          files: fc.array(marks, { maxLength: 3 }),
          warnings: fc.array(fc.stringMatching(/^[^\n]+$/), { maxLength: 2 }),
        }),
      ),
    )
    .map((list) => new Map(list)),
  folders: fc.array(fc.tuple(fc.string(), fc.integer({ min: -1, max: 2 ** 40 }))).map((list) => new Map(list)),
});

describe('the record of what was built', () => {
  test('is read as it was written', () => {
    const file = join(temporaryFolder(), 'record.json');
    fc.assert(
      fc.property(records, (record) => {
        writeRecord(file, record);
        expect(readRecord(file)).toEqual(record);
        const { version, content } = record;
        expect(readMadeOf(file)).toEqual({ version, content });
      }),
    );
  });

  test('is damaged where any byte of it is another, or the end is missing', () => {
    const file = join(temporaryFolder(), 'record.json');
    fc.assert(
      fc.property(records, fc.nat(), fc.integer({ min: 1, max: 255 }), (record, at, by) => {
        writeRecord(file, record);
        const bytes = readFileSync(file);
        const flipped = Buffer.from(bytes);
        const place = at % bytes.length;
        flipped[place] = (flipped[place] ?? 0) ^ by;
        // Bytes that are no UTF-8 are read as the sign that stands for them.
        fc.pre(flipped.toString() !== bytes.toString());
        for (const damaged of [flipped, bytes.subarray(0, place)]) {
          writeFileSync(file, damaged);
          expect(readRecord(file)).toBe('damaged');
          expect(() => readMadeOf(file)).not.toThrow();
        }
      }),
    );
  });

  test('of another form counts as none; what is no file, as damaged', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'record.json');
    expect([readRecord(file), readMadeOf(file)]).toEqual([null, null]);
    for (const text of ['[1,"v",[],[]]', '[1,"v","c"]\n[[],[]]', '{"form":2}', 'null']) {
      writeFileSync(file, `${createHash('sha256').update(text).digest('hex')}\n${text}`);
      expect([readRecord(file), readMadeOf(file)]).toEqual([null, null]);
    }
    mkdirSync(join(folder, 'folder'));
    expect(readRecord(join(folder, 'folder'))).toBe('damaged');
    expect(readMadeOf(join(folder, 'folder'))).toBeNull();
  });
});
