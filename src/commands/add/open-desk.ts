import { readContent } from '../../load-timeline.ts';
import { buildTimeline } from '../../timeline/build-timeline.ts';
import type { Content } from '../../timeline/content.ts';
import { decodeText } from '../../timeline/text/decode-text.ts';
import { sourceFile, type SourceFile } from '../../timeline/text/source-file.ts';
import type { Fault, Timeline } from '../../timeline/model.ts';
import { readVocabulary, type Tables } from '../../timeline/vocabulary/read-vocabulary.ts';

/** The content as an editor works on it: what is right of it, and what is wrong. */
export interface Desk {
  readonly content: Content;
  readonly tables: Tables;
  /** Made of what is right. */
  readonly timeline: Timeline;
  readonly faults: readonly Fault[];
}

/**
 * Reads the content for an editor at work: articles may be wrong, the vocabulary may not.
 *
 * @param contentDir the content folder, absolute
 * @returns the desk; or the faults of the vocabulary
 */
export function openDesk(contentDir: string): Desk | { readonly faults: readonly Fault[] } {
  // Receipts are judged by the build.
  const { folder, files, articles, faults: unread } = readContent(contentDir);
  const content: Content = { folder, files, articles, faults: unread };
  const broken: Fault[] = [];
  const tables = readVocabulary(textsOf(content), content.folder, broken);
  const { partial, faults } = buildTimeline(content, { knownOn: null, requireRecorded: false });
  if (broken.length > 0 || partial === null) return { faults: broken.length > 0 ? broken : faults };
  return { content, tables, timeline: partial, faults };
}

/**
 * The vocabulary with another text of `outlets.yaml`.
 *
 * @param content the content folder
 * @param outlets the whole new text
 * @param faults where its faults are put
 */
export function withOutlets(content: Content, outlets: string, faults: Fault[]): Tables {
  const name = 'outlets.yaml';
  const path = `${content.folder}/${name}`;
  return readVocabulary(new Map([...textsOf(content), [name, sourceFile(path, outlets)]]), content.folder, faults);
}

/** The texts of the vocabulary's files. What is not UTF-8 is reported by the build. */
function textsOf({ folder, files }: Content): Map<string, SourceFile> {
  return new Map(
    [...files].flatMap(([name, bytes]) => {
      const decoded = decodeText(bytes);
      return decoded.ok ? [[name, sourceFile(`${folder}/${name}`, decoded.text)] as const] : [];
    }),
  );
}
