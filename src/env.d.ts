/// <reference types="astro/client" />

/** Typed here, because TypeScript would take long to read a type from the file's 750 kB. */
declare module 'world-atlas/countries-50m.json' {
  const atlas: import('topojson-specification').Topology<{
    countries: import('topojson-specification').GeometryCollection;
    land: import('topojson-specification').GeometryCollection;
  }>;
  export default atlas;
}

declare namespace App {
  interface Locals {
    /** What the page shows: put there by the build, or in the dev server by `src/middleware.ts`. */
    page?: { readonly kind: string; readonly data: unknown };
  }
}
