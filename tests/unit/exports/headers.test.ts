import { describe, expect, test } from 'vitest';
import { headersFile } from '../../../src/exports/headers.ts';
import { routesFor } from '../../../src/routes.ts';
import { headersFor, readHeaderRules } from '../../support/header-rules.ts';

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
    expect(headersFile(routesFor('https://example.org/the/timeline'), pages)).toBe(`/the/timeline/*
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
`);
  });

  test.each(['netlify', 'cloudflare'] as const)('%s sends what is meant with each kind of file', (host) => {
    const file = headersFile(routesFor('https://example.org'), [...pages, 'embed/flood/index.html']);
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
    const data = { ...everywhere, 'Access-Control-Allow-Origin': '*' };
    expect(sent('/timeline.json')).toEqual({ ...data, 'Content-Type': 'application/json; charset=utf-8' });
    expect(sent('/known/2022-01-07/timeline.json')).toEqual({
      ...data,
      'Content-Type': 'application/json; charset=utf-8',
    });
    expect(sent('/schema/timeline.schema.json')).toEqual({
      ...data,
      'Content-Type': 'application/schema+json; charset=utf-8',
    });
  });
});
