/**
 * What the address leads to on this page.
 *
 * @returns The element whose id stands behind `#`; `null` where there is none.
 */
export function targetOfAddress(): HTMLElement | null {
  const { hash } = location;
  if (hash.length < 2) return null;
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    // A lone `%`: no id that the site makes is written so.
    return null;
  }
}
