const NUMBER = /^(?<sign>>=|<=|>|<|~)?(?<from>\d+(?:\.\d+)?)(?:\.\.(?<to>\d+(?:\.\d+)?))?$/;

const SIGNS: Readonly<Record<string, string>> = {
  '>': 'more than ',
  '<': 'fewer than ',
  '>=': 'at least ',
  '<=': 'up to ',
  '~': 'about ',
};

/**
 * A figure's value in words.
 *
 * @param value As `Figure.value` has it: `26`, `>3800`, `>=18`, `<=20000`, `~2500`, `2..3`.
 * @returns `26`, `more than 3,800`, `at least 18`, `up to 20,000`, `about 2,500`, `2 to 3`; anything else as it is.
 */
export function figureWords(value: string): string {
  const parts = NUMBER.exec(value)?.groups;
  if (parts === undefined) return value;
  const from = grouped(parts['from'] ?? '');
  const to = parts['to'];
  return `${SIGNS[parts['sign'] ?? ''] ?? ''}${from}${to === undefined ? '' : ` to ${grouped(to)}`}`;
}

/**
 * An interval in words.
 *
 * @param range Least and greatest value; `null` where open.
 * @returns `26`, `2 to 3`, `3,801 or more`, `20,000 or fewer`, `any number`.
 */
export function rangeWords({ min, max }: { readonly min: number | null; readonly max: number | null }): string {
  const words = (value: number): string => grouped(String(value));
  if (min === null) return max === null ? 'any number' : `${words(max)} or fewer`;
  if (max === null) return `${words(min)} or more`;
  return min === max ? words(min) : `${words(min)} to ${words(max)}`;
}

/**
 * Digits in groups of three: `20000` is `20,000`, `1234.56` is `1,234.56`.
 *
 * @param digits A decimal number without sign.
 */
export function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}
