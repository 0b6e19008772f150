import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFile } from '../../../src/exports/headers.ts';
import { routesFor } from '../../../src/routes.ts';
import { headersFor, readHeaderRules } from '../../support/header-rules.ts';
import { projectDir } from '../../support/project.ts';

const pages = ['404.html', 'events/flood/index.html', 'index.html', 'about/index.html', 'events/fire/index.html'];
const policy =
  "default-src 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; " +
  "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; frame-ancestors 'none'";
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

describe('headers', () => {
  test('a rule for each folder of pages once, in order, with the base path', () => {
    expect(headersFile(routesFor('https://example.org/the/timeline'), pages, false)).toBe(`/the/timeline/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: same-origin
  Permissions-Policy: ${everywhere['Permissions-Policy']}
  Cross-Origin-Opener-Policy: same-origin

/the/timeline/_astro/*
  Cache-Control: public, max-age=31536000, immutable

/the/timeline/
  Content-Security-Policy: ${policy}

/the/timeline/404*
  Content-Security-Policy: ${policy}

/the/timeline/about/*
  Content-Security-Policy: ${policy}

/the/timeline/events/*
  Content-Security-Policy: ${policy}

/the/timeline/embed/*
  Content-Security-Policy: default-src 'none'; img-src 'self' data:; font-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'

/the/timeline/timeline.json
  Content-Type: application/json; charset=utf-8
  Access-Control-Allow-Origin: *

/the/timeline/known/:day/timeline.json
  Content-Type: application/json; charset=utf-8
  Access-Control-Allow-Origin: *

/the/timeline/schema/timeline.schema.json
  Content-Type: application/schema+json; charset=utf-8
  Access-Control-Allow-Origin: *

/the/timeline/timeline.csv
  Content-Type: text/csv; charset=utf-8
  Access-Control-Allow-Origin: *

/the/timeline/timeline.ics
  Content-Type: text/calendar; charset=utf-8
  Access-Control-Allow-Origin: *

/the/timeline/timelinejs.json
  Content-Type: application/json; charset=utf-8
  Access-Control-Allow-Origin: *

/the/timeline/places.geojson
  Content-Type: application/geo+json; charset=utf-8
  Access-Control-Allow-Origin: *

/the/timeline/feed.xml
  Content-Type: application/atom+xml; charset=utf-8
  Access-Control-Allow-Origin: *

/the/timeline/feed.json
  Content-Type: application/feed+json; charset=utf-8
  Access-Control-Allow-Origin: *

/the/timeline/corrections.xml
  Content-Type: application/atom+xml; charset=utf-8
  Access-Control-Allow-Origin: *

/the/timeline/topics/:topic/feed.xml
  Content-Type: application/atom+xml; charset=utf-8
  Access-Control-Allow-Origin: *

/the/timeline/places/:place/feed.xml
  Content-Type: application/atom+xml; charset=utf-8
  Access-Control-Allow-Origin: *

/the/timeline/references.bib
  Content-Type: application/x-bibtex; charset=utf-8
  Access-Control-Allow-Origin: *

/the/timeline/references.ris
  Content-Type: application/x-research-info-systems; charset=utf-8
  Access-Control-Allow-Origin: *

/the/timeline/references.csl.json
  Content-Type: application/vnd.citationstyles.csl+json; charset=utf-8
  Access-Control-Allow-Origin: *

/the/timeline/events/*.json
  Content-Type: application/json; charset=utf-8
  Access-Control-Allow-Origin: *

/the/timeline/events/*.bib
  Content-Type: application/x-bibtex; charset=utf-8
  Access-Control-Allow-Origin: *

/the/timeline/events/*.ris
  Content-Type: application/x-research-info-systems; charset=utf-8
  Access-Control-Allow-Origin: *

/the/timeline/articles/*.json
  Content-Type: application/json; charset=utf-8
  Access-Control-Allow-Origin: *

/the/timeline/articles/*.bib
  Content-Type: application/x-bibtex; charset=utf-8
  Access-Control-Allow-Origin: *

/the/timeline/articles/*.ris
  Content-Type: application/x-research-info-systems; charset=utf-8
  Access-Control-Allow-Origin: *

/the/timeline/oembed/*.json
  Content-Type: application/json; charset=utf-8
  Access-Control-Allow-Origin: *
`);
  });

  test.each(['netlify', 'cloudflare'] as const)('%s sends what is meant with each kind of file', (host) => {
    const file = headersFile(routesFor('https://example.org'), [...pages, 'embed/flood/index.html'], false);
    const sent = (path: string) => Object.fromEntries(headersFor(readHeaderRules(file), path, host));
    const page = { ...everywhere, 'Content-Security-Policy': policy };
    expect(sent('/')).toEqual(page);
    expect(sent('/about/')).toEqual(page);
    expect(sent('/events/%D3%A9%D1%80%D1%82/')).toEqual(page);
    expect(sent('/404.html')).toEqual(page);
    expect(sent('/404')).toEqual(page);
    expect(sent('/nothing/here/')).toEqual(everywhere);
    expect(sent('/embed/flood/')).toEqual({
      ...everywhere,
      'Content-Security-Policy':
        "default-src 'none'; img-src 'self' data:; font-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'",
    });
    expect(sent('/_astro/a.Bc0_d.js')).toEqual({
      ...everywhere,
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
    const data = (type: string) => ({
      ...everywhere,
      'Access-Control-Allow-Origin': '*',
      'Content-Type': `${type}; charset=utf-8`,
    });
    const single = (type: string) => ({ ...data(type), 'Content-Security-Policy': policy });
    expect(sent('/timeline.json')).toEqual(data('application/json'));
    expect(sent('/known/2022-01-07/timeline.json')).toEqual(data('application/json'));
    expect(sent('/schema/timeline.schema.json')).toEqual(data('application/schema+json'));
    expect(sent('/references.csl.json')).toEqual(data('application/vnd.citationstyles.csl+json'));
    expect(sent('/oembed/%D3%A9%D1%80%D1%82.json')).toEqual(data('application/json'));
    expect(sent('/topics/relief/feed.xml')).toEqual(data('application/atom+xml'));
    expect(sent('/events/%D3%A9%D1%80%D1%82.json')).toEqual(single('application/json'));
    expect(sent('/events/flood.csl.json')).toEqual(single('application/json'));
    expect(sent('/events/flood.bib')).toEqual(single('application/x-bibtex'));
    expect(sent('/articles/a.ris')).toEqual({
      ...everywhere,
      'Access-Control-Allow-Origin': '*',
      'Content-Type': 'application/x-research-info-systems; charset=utf-8',
    });
  });

  test.each(['nginx', 'caddy'])('the README has the same for %s', (server) => {
    const readme = readFileSync(join(projectDir, 'README.md'), 'utf8');
    const example = new RegExp('```' + server + '\\n([^]*?)```').exec(readme)![1]!;
    const rules = readHeaderRules(headersFile(routesFor('https://timeline.example'), pages, false));
    const values = rules.flatMap(({ headers }) => headers.filter(([name]) => name !== 'Content-Type'));
    const names = new Set(values.map(([name]) => name));
    expect([...names].filter((name) => !example.includes(name))).toEqual([]);
    expect([...new Set(values.map(([, value]) => value))].filter((value) => !example.includes(value))).toEqual([]);
  });
});
