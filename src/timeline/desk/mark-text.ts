import type { ProposedFigure, ProposedQuote } from '../proposals/proposal.ts';

/**
 * A figure as it is written in an event block. What is not known is left empty, which the build reports until it is filled.
 *
 * @param figure as it was found in the source's text
 * @example figureMark(figure) // ':figure[18 officers]{measure="killed" of="police" value="18" by="interior-ministry"}'
 */
export function figureMark({ words, measure, of, as, value, by }: ProposedFigure): string {
  return `:figure[${label(words)}]${attributes({ measure: measure ?? '', of, as, value, by })}`;
}

/**
 * A quote as it is written in an event block.
 *
 * @param quote as it was found in the source's text; where its speaker is not known, `by` is left empty, to be filled or deleted
 */
export function quoteMark({ words, by }: ProposedQuote): string {
  return `:quote[${label(words)}]${attributes({ by: by ?? '' })}`;
}

/**
 * Attributes in braces.
 *
 * @param values by name; those that are `null` are left out
 * @example attributes({ date: 'Friday', place: null }) // '{date="Friday"}'
 */
export function attributes(values: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null);
  return `{${given.map(([name, value]) => `${name}="${attributeText(value)}"`).join(' ')}}`;
}

/** A line end in a source's text is a space to readers. */
function label(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<&]|:(?=[\p{L}:])|^(?:[#>+=~-]|\d+[.)])/gu, (mark) =>
      /^\d/.test(mark) ? `${mark.slice(0, -1)}\\${mark.slice(-1)}` : `\\${mark}`,
    );
}

function attributeText(value: string): string {
  return value.replace(/\s+/g, ' ').trim().replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
