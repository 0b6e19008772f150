import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** On another thread. */
const compressed = promisify<Uint8Array, { level: number }, Buffer>(deflate);

/** Of zlib: the best one, 9, takes seven times as long for a card that is a sixteenth smaller. */
const LEVEL = 7;
/** Bits of each of red, green and blue by which pixels count as of one colour at first. */
const FINEST = 8;
/** As many as a byte can tell apart. */
const MOST = 256;

/**
 * A picture of few colours as a PNG with a palette, less than half as large as one that has three bytes a pixel. Edges
 * of letters have some hundred shades between two colours: where there are too many, those that are nearest are
 * drawn in the one of them that is met most, so that the colours of whole areas stay exactly what they are.
 *
 * @param width Pixels.
 * @param height Pixels.
 * @param pixels Red, green, blue and opacity, a byte each, row by row; opacity is not looked at.
 * @returns The same bytes for the same pixels, as far as zlib is the same.
 * @see https://www.w3.org/TR/png-3/
 */
export async function indexedPng(width: number, height: number, pixels: Uint8Array): Promise<Uint8Array> {
  const { palette, indexes } = paletteOf(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  // The byte before each row says that it stands as it is: filters gain nothing where neighbours share no numbers.
  for (let row = 0; row < height; row += 1) {
    rows.set(indexes.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits an index; colours by palette; the only compression, filtering and order of rows.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', await compressed(rows, { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function paletteOf(pixels: Uint8Array): { palette: readonly number[]; indexes: Uint8Array } {
  const runs = runsOf(pixels);
  const counts = new Map<number, number>();
  for (const { colour, length } of runs) counts.set(colour, (counts.get(colour) ?? 0) + length);
  // The most frequent first, so that each group is drawn in it.
  const colours = [...counts].sort(([a, one], [b, other]) => other - one || a - b).map(([colour]) => colour);
  const bits = bitsFor(colours);
  const groups = new Map<number, number>();
  const palette: number[] = [];
  const indexes = new Uint8Array(pixels.length / 4);
  for (const colour of colours) {
    if (groups.has(coarse(colour, bits))) continue;
    groups.set(coarse(colour, bits), palette.length);
    palette.push(colour);
  }
  let at = 0;
  for (const { colour, length } of runs) {
    indexes.fill(groups.get(coarse(colour, bits)) ?? 0, at, at + length);
    at += length;
  }
  return { palette, indexes };
}

/** Pixels of one colour in a row: most of a card is paper. */
function runsOf(pixels: Uint8Array): readonly { colour: number; length: number }[] {
  const runs: { colour: number; length: number }[] = [];
  let run = { colour: -1, length: 0 };
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    if (colour === run.colour) {
      run.length += 1;
    } else {
      run = { colour, length: 1 };
      runs.push(run);
    }
  }
  return runs;
}

/** By as many bits of each part as leave few enough colours. */
function bitsFor(colours: readonly number[]): number {
  let bits = FINEST;
  while (bits > 1 && new Set(colours.map((colour) => coarse(colour, bits))).size > MOST) bits -= 1;
  return bits;
}

/** A colour without the last bits of each part. */
function coarse(colour: number, bits: number): number {
  const mask = (0xff << (8 - bits)) & 0xff;
  return colour & ((mask << 16) | (mask << 8) | mask);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
