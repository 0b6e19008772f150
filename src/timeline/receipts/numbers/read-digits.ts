/** A number that stands in digits. */
export interface DigitNumber {
  /** What it can mean where languages differ: `2.500` is two thousand five hundred, and before `million` also 2.5. */
  readonly whole: number;
  /** The same read as a decimal; `null` where it cannot be. */
  readonly decimal: number | null;
  /** Offset after its last digit. */
  readonly end: number;
}

/** Between groups of three digits, one kind in a number: comma, stop, apostrophe, or a space of any width. */
const GROUPED =
  /[1-9]\d{0,2}(?:(?<separator>[,.'’٬·_ \u00A0\u2007-\u200A\u202F\u205F])\d{3})(?:\k<separator>\d{3})*(?!\d)/y;
/** As in India: `1,64,000`. */
const LAKHS = /[1-9]\d?(?:,\d{2})+,\d{3}(?!\d)/y;
/** Not in `7.01.2022`. */
const DECIMAL = /(?<!\d[.,·])(?<whole>\d+)[.,·](?<part>\d+)(?!\d|[.,·]\d)/y;
const FRACTION = /[.,·](?<part>\d+)(?!\d|[.,·]\d)/y;
const PLAIN = /\d+/y;

/**
 * Reads the number in digits at an offset. Three digits after a single comma or stop are thousands, as no newspaper
 * counts thousandths; a number that begins with 0 is a decimal.
 *
 * @param text the text
 * @param from offset of its first digit
 * @returns the number, or `null` where there is no digit
 */
export function readDigits(text: string, from: number): DigitNumber | null {
  const grouped = matchAt(LAKHS, text, from) ?? matchAt(GROUPED, text, from);
  if (grouped !== null) {
    const end = from + grouped[0].length;
    const whole = Number(grouped[0].replace(/\D/g, ''));
    const separator = grouped.groups?.['separator'] ?? ',';
    const fraction =
      /[,.·]/.test(text.charAt(end)) && text.charAt(end) !== separator ? matchAt(FRACTION, text, end) : null;
    if (fraction !== null) {
      const value = Number(`${whole}.${fraction.groups?.['part'] ?? '0'}`);
      return { whole: value, decimal: null, end: end + fraction[0].length };
    }
    const single = /^\d+[.,·]\d{3}$/.test(grouped[0]);
    return { whole, decimal: single ? Number(grouped[0].replace(/[,·]/, '.')) : null, end };
  }
  const decimal = matchAt(DECIMAL, text, from);
  if (decimal !== null) {
    const value = Number(`${decimal.groups?.['whole'] ?? ''}.${decimal.groups?.['part'] ?? ''}`);
    return { whole: value, decimal: null, end: from + decimal[0].length };
  }
  const plain = matchAt(PLAIN, text, from);
  return plain === null ? null : { whole: Number(plain[0]), decimal: null, end: from + plain[0].length };
}

function matchAt(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  const sticky = new RegExp(pattern);
  sticky.lastIndex = from;
  return sticky.exec(text);
}
