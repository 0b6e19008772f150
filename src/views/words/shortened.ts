/**
 * Text of at most `limit` characters: whole words and `…` where some had to go. White space becomes single spaces.
 *
 * @param text Any.
 * @param limit UTF-16 code units, `…` aside.
 */
export function shortened(text: string, limit: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:.–-]+$/u, '')}…`;
}
