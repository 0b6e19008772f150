import type { FilePart, FileSource, PublishedFile } from '../../views/data/published-file.ts';
import type { OutputPart } from '../output/output-part.ts';
import type { Piece } from '../output/pieced-content.ts';
import type { PiecesPlace } from '../output/pieces-place.ts';
import { digest } from './digest.ts';
import { filePart } from './file-part.ts';
import { recordDigest } from './record-digest.ts';

type Pieced<File extends FileSource> = File & Required<Pick<FileSource, 'basis' | 'pieces'>>;

/**
 * Whether a file is made of pieces.
 *
 * @param file any
 */
export function isPieced<File extends FileSource>(file: File): file is Pieced<File> {
  return file.pieces !== undefined && file.basis !== undefined;
}

/**
 * A part that is one long file, of which is made what is not published already.
 *
 * @param name its path in the site, with `/` between
 * @param version of the code
 * @param file any that has pieces
 * @param place where those of earlier builds lie
 */
export function piecedPart(
  name: string,
  version: string,
  { basis, measured, path, pieces }: Pieced<FileSource> & Partial<Pick<PublishedFile, 'measured'>>,
  place: PiecesPlace,
): OutputPart {
  return filePart(name, recordDigest([version, path, ...basis()]), () => ({
    pieces: () => Iterator.from(pieces.parts()).map(pieceOf),
    version: recordDigest([version, path, ...pieces.basis]),
    place,
    ...(measured === undefined ? {} : { measured }),
  }));
}

function pieceOf(part: FilePart): Piece {
  if (typeof part === 'string') return { key: digest('text', part), text: () => part };
  return { key: recordDigest(part.basis), text: part.text };
}
