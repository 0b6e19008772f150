/** The interval that a figure's value stands for; `null` where open. */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
}

export const FIGURE_VALUE_FORM =
  '`26`, `>3800` (more than), `>=18` (at least), `<20` (fewer than), `<=20000` (up to), `~2500` (about) or `2..3` (from, to)';

const VALUE = /^(?<sign>>=|<=|>|<|~)?(?<number>\d+(?:\.\d+)?)$/;
const RANGE = /^(?<from>\d+(?:\.\d+)?)\.\.(?<to>\d+(?:\.\d+)?)$/;

/** A point before just three digits parts thousands in half of the world's languages: not to be guessed. */
const THOUSANDS = /(?<!\d)[1-9]\d{0,2}(?:\.\d{3})+(?!\d)/;

/**
 * Reads a figure's value. People and things are counted, so "more than 3800" begins at 3801; a value with a decimal
 * point is measured, so there the bound itself is kept.
 *
 * @param text as written, e.g. `>3800`
 * @returns the least and greatest value it can mean, or `null` where it is not of the form
 * @example figureValue('~2500') // { min: 2250, max: 2750 }: a tenth either way
 */
export function figureValue(text: string): Interval | null {
  if (THOUSANDS.test(text)) return null;
  const range = RANGE.exec(text)?.groups;
  if (range !== undefined) {
    const [min, max] = [toNumber(range['from']), toNumber(range['to'])];
    return min === null || max === null || min > max ? null : { min, max };
  }
  const groups = VALUE.exec(text)?.groups;
  const number = toNumber(groups?.['number']);
  if (number === null) return null;
  const step = Number.isInteger(number) ? 1 : 0;
  switch (groups?.['sign']) {
    case '>':
      return { min: number + step, max: null };
    case '>=':
      return { min: number, max: null };
    case '<':
      return number - step < 0 ? null : { min: null, max: number - step };
    case '<=':
      return { min: null, max: number };
    case '~':
      return { min: (number * 9) / 10, max: (number * 11) / 10 };
    default:
      return { min: number, max: number };
  }
}

function toNumber(digits: string | undefined): number | null {
  const number = digits === undefined ? Number.NaN : Number(digits);
  return number <= Number.MAX_SAFE_INTEGER ? number : null;
}

/**
 * How to mend a value that is not of the form, where that can be told.
 *
 * @param text as written
 */
export function mendFigureValue(text: string): string {
  const whole = text.replace(/\.(?=\d{3}(?!\d))/g, '');
  if (whole !== text && figureValue(whole) !== null) return `did you mean \`${whole}\`?`;
  const bare = text.replace(/[\s,'’_ ]/g, '');
  if (bare !== text && figureValue(bare) !== null) return `did you mean \`${bare}\`?`;
  const [from, to, more] = bare.split('..');
  if (to !== undefined && more === undefined && figureValue(`${to}..${from ?? ''}`) !== null)
    return `did you mean \`${to}..${from ?? ''}\`?`;
  if (/\d-\d/.test(bare) && figureValue(bare.replace('-', '..')) !== null)
    return `did you mean \`${bare.replace('-', '..')}\`?`;
  return 'write digits without separators';
}
