import { REFERENCE_FORMATS, type Routes } from '../routes.ts';
import { MEDIA_TYPES } from './citing/write-references.ts';
import { embedPolicy, pagePolicy } from './content-policy.ts';

/** Paths, `*` for anything and `:name` for anything without a slash, with what is sent with them. */
type Rule = readonly [pattern: string, headers: Readonly<Record<string, string>>];

/** Holds for every answer, so nothing in it may stand in another rule. */
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  // Whom a reader follows a source to is told nothing of where the reader was.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const KEPT = { 'Cache-Control': 'public, max-age=31536000, immutable' };

const ATOM = 'application/atom+xml';

/** The folder of pages that other sites may show in a frame. */
const FRAMED = 'embed';

/**
 * `/_headers`: what hosts that read such a file (Netlify, Cloudflare Pages and those that follow them) send with each
 * answer. Strict transport is the host's own affair, as is compression.
 *
 * Where several rules match a path, Cloudflare joins the values of one header with a comma, Netlify keeps the last, and
 * only Cloudflare can take a header away again (`! Name`). So no two rules set one header for one path: as pages in a
 * frame need another policy, each folder of pages has a rule of its own. An address at which nothing stands, outside
 * these folders, has the policy in the page that says so, and no more.
 *
 * @param routes addresses of the site
 * @param pages the HTML files of the built site, relative to its folder with `/` between, e.g. `about/index.html`
 * @param divided whether the index of the search is made in parts
 * @returns rules with the base path; Cloudflare takes 100 rules of lines of at most 2,000 characters with one `*` each
 * @see https://docs.netlify.com/manage/routing/headers/ and
 *   https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(routes: Routes, pages: readonly string[], divided: boolean): string {
  const { base } = routes;
  const folders = new Set(pages.filter((name) => name.includes('/')).map((name) => name.slice(0, name.indexOf('/'))));
  folders.delete(FRAMED);
  const policy = { 'Content-Security-Policy': pagePolicy };
  const rules: Rule[] = [
    [`${base}*`, everywhere],
    // The names of these files change with what is in them.
    [`${base}_astro/*`, KEPT],
    ...(divided ? [[`${routes.searchParts()}*`, KEPT] as const] : []),
    [base, policy],
    // Some hosts serve it without the end of its name.
    [`${base}404*`, policy],
    ...[...folders].sort().map((folder): Rule => [`${base}${encodeURIComponent(folder)}/*`, policy]),
    [`${base}${FRAMED}/*`, { 'Content-Security-Policy': embedPolicy }],
    ...dataRules(routes),
  ];
  return rules.map(ruleText).join('\n');
}

/**
 * The files that programs read, those on other sites too. Where a `*` stands within a part of a path, it is anything; a
 * `:name` has to be a whole part on Netlify. As one path may not get one header twice, `.csl.json` is sent as what it
 * is among other things, JSON.
 */
function dataRules(routes: Routes): readonly Rule[] {
  const { base } = routes;
  const data = (pattern: string, type: string): Rule => [
    pattern,
    { 'Content-Type': `${type}; charset=utf-8`, 'Access-Control-Allow-Origin': '*' },
  ];
  const ofEach = (folder: string): readonly Rule[] => [
    data(`${base}${folder}/*.json`, 'application/json'),
    data(`${base}${folder}/*.bib`, MEDIA_TYPES.bib),
    data(`${base}${folder}/*.ris`, MEDIA_TYPES.ris),
  ];
  return [
    data(routes.timelineJson(), 'application/json'),
    data(`${routes.knownIndex()}:day/timeline.json`, 'application/json'),
    data(routes.timelineSchema(), 'application/schema+json'),
    data(routes.timelineCsv(), 'text/csv'),
    data(routes.timelineIcs(), 'text/calendar'),
    data(routes.timelineJs(), 'application/json'),
    data(routes.placesGeoJson(), 'application/geo+json'),
    data(routes.feedXml(), ATOM),
    data(routes.feedJson(), 'application/feed+json'),
    data(routes.correctionsXml(), ATOM),
    data(`${routes.topics()}:topic/feed.xml`, ATOM),
    data(`${routes.places()}:place/feed.xml`, ATOM),
    ...REFERENCE_FORMATS.map((format) => data(routes.references(format), MEDIA_TYPES[format])),
    ...ofEach('events'),
    ...ofEach('articles'),
    data(`${base}oembed/*.json`, 'application/json'),
  ];
}

function ruleText([pattern, headers]: Rule): string {
  return [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
