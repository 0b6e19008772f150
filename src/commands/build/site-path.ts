/**
 * Where a file lies in the folder of the site.
 *
 * @param base the path below which all pages lie; ends with `/`
 * @param address path of a page or a file, made by the routes
 * @returns relative to the folder with `/` between, decoded: `events/first/index.html` for `/t/events/first/`
 */
export function sitePath(base: string, address: string): string {
  const rest = address.slice(base.length);
  const path = rest.includes('%') ? decodeURIComponent(rest) : rest;
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
