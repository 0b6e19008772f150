import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Font } from 'satori';
import { sfntOfWoff } from './sfnt-of-woff.ts';

/** One face of a card, in the files that hold its letters. */
interface Face {
  readonly package: string;
  readonly subsets: readonly string[];
  readonly weight: 400 | 600 | 700;
}

/** Letters are sought in this order of files. */
const EUROPEAN = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

const DISPLAY: Face = { package: 'noto-serif-display', subsets: EUROPEAN, weight: 600 };
const TEXT: Face = { package: 'source-serif-4', subsets: EUROPEAN, weight: 400 };
const STRONG: Face = { package: 'source-serif-4', subsets: EUROPEAN, weight: 600 };
/**
 * Amiri has each Arabic letter with its dots as one glyph. Fonts that set the dots by positioning (Noto's) come out
 * wrong, as satori 0.63 mirrors the heights of such marks.
 */
const ARABIC: Face = { package: 'amiri', subsets: ['arabic'], weight: 400 };
const ARABIC_STRONG: Face = { ...ARABIC, weight: 700 };

/** Files of the faces that a card is written in, each under a name of its own, as satori wants them. */
export const CARD_FONT_FILES = [DISPLAY, TEXT, STRONG, ARABIC, ARABIC_STRONG].flatMap((face) =>
  face.subsets.map((subset) => ({ name: nameOf(face, subset), weight: face.weight, file: fileOf(face, subset) })),
);

let fonts: readonly Font[] | null = null;

/**
 * Reads the faces that a card is written in.
 *
 * @returns The same each time, as satori keeps what it knows of them.
 */
export function cardFonts(): readonly Font[] {
  return (fonts ??= CARD_FONT_FILES.map(({ name, weight, file }) => ({
    name,
    data: sfntOfWoff(readFileSync(file), file),
    weight,
    style: 'normal',
  })));
}

/** The `font-family` of the headline. */
export const DISPLAY_FAMILY = familyOf(DISPLAY, ARABIC_STRONG);
/** The `font-family` of everything else. */
export const TEXT_FAMILY = familyOf(TEXT, ARABIC);
/** The `font-family` of what is marked. */
export const STRONG_FAMILY = familyOf(STRONG, ARABIC_STRONG);

function familyOf(...faces: readonly Face[]): string {
  return faces.flatMap((face) => face.subsets.map((subset) => nameOf(face, subset))).join(', ');
}

function nameOf({ package: name, weight }: Face, subset: string): string {
  return `${name}-${subset}-${weight}`;
}

function fileOf({ package: name, weight }: Face, subset: string): string {
  return fileURLToPath(import.meta.resolve(`@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff`));
}
