/** Parameters that tell a publisher where a reader came from, and nothing of the page. */
const TRACKING =
  /^(?:utm_.+|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|at_(?:campaign|medium|link_.+|custom.*|format|bbc_team|ptr_name)|cmpid|ocid|xtor|_openstat)$/i;

/**
 * An address without the parameters that track readers.
 *
 * @param address absolute
 * @returns the cleaned address; the same text where it has none of them, or is no address
 * @example withoutTracking('https://news.example/a?id=1&utm_source=x') // 'https://news.example/a?id=1'
 */
export function withoutTracking(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  const names = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  if (names.length === 0) return address;
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}

/**
 * What two addresses of one page have in common: neither scheme, `www.`, tracking parameters, the order of parameters,
 * fragment nor the slash at the end tell pages apart.
 *
 * @param address absolute; one that cannot be read is its own key
 * @example addressKey('http://www.news.example/a/?utm_source=x#top') // 'news.example/a'
 */
export function addressKey(address: string): string {
  const url = URL.parse(withoutTracking(address));
  if (url === null) return address;
  url.searchParams.sort();
  const host = url.host.replace(/^(?:www|m|amp)\./, '');
  return `${host}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}
