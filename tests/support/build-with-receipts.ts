import { createHash } from 'node:crypto';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import type { Built } from '../../src/timeline/content.ts';
import { proveArticle } from '../../src/timeline/receipts/prove-article.ts';
import { formatReceipt, type Sha256 } from '../../src/timeline/receipts/receipt.ts';
import { timelineFrom } from './build-from.ts';
import { fixtureVocabulary } from './fixture-vocabulary.ts';

const encoder = new TextEncoder();

/** SHA-256 as Node has it. */
export const sha256: Sha256 = (data) => createHash('sha256').update(data).digest('hex');

/**
 * The receipt of an article, as its file holds it.
 *
 * @param name file name of the article
 * @param article its text
 * @param source the text of its source, which has all of its marks
 */
export function receiptText(name: string, article: string, source: string): string {
  const [read] = timelineFrom({ [name]: article }).articles;
  const { receipt, faults } = proveArticle(read!, { bytes: encoder.encode(source), text: source }, 'en', sha256);
  if (receipt === null) throw new Error(faults.map(({ message }) => message).join('\n'));
  return formatReceipt(receipt);
}

/**
 * Builds a timeline of texts and receipts, against the fixtures' vocabulary.
 *
 * @param articles texts by file name
 * @param receipts texts or bytes by file name
 */
export function buildWithReceipts(
  articles: Readonly<Record<string, string>>,
  receipts: Readonly<Record<string, string | Uint8Array>>,
): Built {
  const bytes = Object.entries(articles).map(([name, text]) => [name, encoder.encode(text)] as const);
  const files = Object.entries(receipts).map(
    ([name, text]) => [name, typeof text === 'string' ? encoder.encode(text) : text] as const,
  );
  return buildTimeline(
    {
      folder: 'content',
      files: fixtureVocabulary(),
      articles: new Map(bytes),
      receipts: { files: new Map(files), sha256 },
      faults: [],
    },
    { knownOn: null, requireRecorded: false },
  );
}
