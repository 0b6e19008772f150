import { inflateSync } from 'node:zlib';

/** The first four bytes: `wOFF`. */
const SIGNATURE = 0x774f4646;
/** Bytes of the header, and of an entry of the table directory. */
const WOFF = { header: 44, entry: 20 } as const;
const SFNT = { header: 12, entry: 16 } as const;

/**
 * Takes a font out of the container that compresses each of its tables: TrueType or OpenType out of
 * {@link https://www.w3.org/TR/WOFF/ | WOFF 1.0} (sections 3 to 5). What reads fonts in JavaScript inflates in
 * JavaScript too, which takes many times as long.
 *
 * @param woff The bytes of a WOFF file. Its metadata and private data are left out.
 * @param name Of the file, for errors.
 * @returns The font, its tables in the order of the WOFF's directory.
 * @throws Error that names the file: it is no WOFF 1.0, or not whole.
 */
export function sfntOfWoff(woff: Uint8Array, name: string): Buffer {
  try {
    return unpack(Buffer.from(woff.buffer, woff.byteOffset, woff.byteLength));
  } catch (error) {
    throw new Error(`${name} is no whole WOFF font: ${(error as Error).message}`, { cause: error });
  }
}

function unpack(woff: Buffer): Buffer {
  if (woff.readUInt32BE(0) !== SIGNATURE) throw new Error('it does not begin with `wOFF`');
  const said = woff.readUInt32BE(8);
  if (said !== woff.length) throw new Error(`it has ${woff.length} bytes and says ${said}`);
  const count = woff.readUInt16BE(12);
  if (count === 0) throw new Error('it has no table');
  const directory = Buffer.alloc(SFNT.header + count * SFNT.entry);
  woff.copy(directory, 0, 4, 8);
  directory.writeUInt16BE(count, 4);
  // How a search by halves begins: at the greatest power of two that is not beyond the number of entries.
  const halvings = Math.floor(Math.log2(count));
  const searched = 2 ** halvings * SFNT.entry;
  directory.writeUInt16BE(searched, 6);
  directory.writeUInt16BE(halvings, 8);
  directory.writeUInt16BE(count * SFNT.entry - searched, 10);

  const parts: Uint8Array[] = [directory];
  let end = directory.length;
  for (let index = 0; index < count; index++) {
    const from = WOFF.header + index * WOFF.entry;
    const to = SFNT.header + index * SFNT.entry;
    const table = tableOf(woff, from);
    // Its name and its checksum.
    woff.copy(directory, to, from, from + 4);
    woff.copy(directory, to + 4, from + 16, from + 20);
    directory.writeUInt32BE(end, to + 8);
    directory.writeUInt32BE(table.length, to + 12);
    // Each begins at a multiple of four.
    const padding = -table.length & 3;
    parts.push(table, Buffer.alloc(padding));
    end += table.length + padding;
  }
  const size = woff.readUInt32BE(16);
  if (end !== size) throw new Error(`its font has ${end} bytes and it says ${size}`);
  return Buffer.concat(parts, end);
}

/** The table that an entry of the directory tells of. One that compressing would not shorten stands as it is. */
function tableOf(woff: Buffer, entry: number): Buffer {
  const tag = woff.toString('latin1', entry, entry + 4);
  const offset = woff.readUInt32BE(entry + 4);
  const packed = woff.readUInt32BE(entry + 8);
  const length = woff.readUInt32BE(entry + 12);
  const stored = woff.subarray(offset, offset + packed);
  if (stored.length < packed) throw new Error(`its table \`${tag}\` is cut`);
  const table = packed < length ? inflateSync(stored, { maxOutputLength: length }) : stored;
  if (table.length !== length) throw new Error(`its table \`${tag}\` has ${table.length} bytes and it says ${length}`);
  return table;
}
