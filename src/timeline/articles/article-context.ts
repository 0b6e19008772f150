import type { Publication } from '../dates/published-span.ts';
import type { Fault, Place } from '../model.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Ask } from '../vocabulary/ask.ts';
import type { FaultArguments, FaultRule } from '../fault-catalogue.ts';
import { fault } from '../faults.ts';

/** What reading the body of an article needs to know of its head and of the vocabulary. */
export interface ArticleContext {
  /** Id of the article. */
  readonly id: string;
  readonly file: SourceFile;
  /** Answers from the vocabulary. */
  readonly ask: Ask;
  /** BCP 47 tag of the article. */
  readonly language: string;
  /** When it was published; `null` where that could not be read, so that dates are not judged. */
  readonly published: Publication | null;
  readonly faults: Fault[];
}

/**
 * Reports a fault in the article's own file.
 *
 * @param context whose faults
 * @param rule its name in the catalogue
 * @param place where in the file
 * @param args what the rule's sentence needs to know
 */
export function reportIn<R extends FaultRule>(
  context: Pick<ArticleContext, 'file' | 'faults'>,
  rule: R,
  place: Place,
  args: FaultArguments<R>,
): void {
  context.faults.push(fault(rule, context.file.path, place, args));
}
