/**
 * English name of a country: `GB` is `United Kingdom`; the code itself where it has none.
 *
 * @param code ISO 3166-1 code of two letters, or whatever else was written.
 */
export function regionName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }).of(code) ?? code;
}
