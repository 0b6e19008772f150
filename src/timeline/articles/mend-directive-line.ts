/**
 * How a line is mended that begins with `:::` and was meant to open a block.
 *
 * @param line the line
 * @returns what keeps it from opening one, as far as that can be told
 * @example mendDirectiveLine('::: event[River rises]{#river}') // 'take the space after `:::` out'
 */
export function mendDirectiveLine(line: string): string {
  const count = (sign: string): number => line.split(sign).length - 1;
  if (/^:{3,}\s/.test(line)) return 'take the space after `:::` out';
  if (/^:{3,}[\w-]+\s+[[{]/.test(line) || /\]\s+\{/.test(line)) {
    return 'take the space before `[` or `{` out';
  }
  if (count('"') % 2 === 1) return 'close each quotation mark';
  if (count('{') > count('}')) return 'close the braces with `}`, on the same line';
  if (count('[') > count(']')) return 'close the headline with `]`, on the same line';
  if (/\{[^{}]*(?:"|#[\p{L}\p{N}-]+),/u.test(line)) return 'part the attributes by spaces, without commas';
  return 'check brackets, braces and quotation marks';
}
