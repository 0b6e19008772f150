import { printable } from './printable.ts';

/**
 * A text as it may stand in XML or HTML, between tags or in a quoted attribute. What XML 1.0 forbids is left out.
 *
 * @param text any text
 * @example escapeMarkup('a < b & "c"') // 'a &lt; b &amp; &quot;c&quot;'
 */
export function escapeMarkup(text: string): string {
  const clean = printable(text);
  // Names and titles, and most of all addresses, have nothing to escape: one look at them instead of five.
  if (!MARKUP.test(clean)) return clean;
  return clean
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const MARKUP = /[&<>"']/;

/**
 * Plain text as HTML paragraphs.
 *
 * @param text paragraphs divided by a blank line
 * @returns empty for an empty text
 */
export function htmlParagraphs(text: string): string {
  return text
    .split(/\n{2,}/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escapeMarkup(paragraph.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('');
}

/**
 * A link as HTML.
 *
 * @param href whole address
 * @param text what is read
 */
export function htmlLink(href: string, text: string): string {
  return `<a href="${escapeMarkup(href)}">${escapeMarkup(text)}</a>`;
}
