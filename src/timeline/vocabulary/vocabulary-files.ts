import type { GeoPlace, Measure, Outlet, Speaker, Topic } from '../model.ts';
import type { Field, Read } from '../yaml/read-record.ts';
import * as form from '../yaml/readers.ts';

/** One vocabulary file: what it maps, its fields in the order in which they are documented, and how an entry is made. */
export interface VocabularyFile<E, F extends Record<string, Field<unknown>>> {
  readonly name: string;
  readonly what: string;
  readonly fields: F;
  /** Makes an entry of what was read; a missing name was reported, so the slug stands in for it. */
  make(slug: string, read: Read<F>, siteTimeZone: string): E;
}

function vocabularyFile<E, F extends Record<string, Field<unknown>>>(file: VocabularyFile<E, F>): VocabularyFile<E, F> {
  return file;
}

const OUTLET_KINDS = [
  'agency',
  'public broadcaster',
  'broadcaster',
  'newspaper',
  'news site',
  'state media',
  'rights group',
  'international body',
  'government',
] as const;

/** `outlets.yaml` */
export const outletsFile = vocabularyFile({
  name: 'outlets.yaml',
  what: 'a map from slug to outlet',
  fields: {
    name: form.required(form.text),
    short: form.text,
    kind: form.oneOf(OUTLET_KINDS),
    country: form.country,
    url: form.httpsAddress,
  },
  make: (slug, read): Outlet => {
    const name = read.name?.value ?? slug;
    return {
      slug,
      name,
      short: read.short?.value ?? name,
      kind: read.kind?.value ?? null,
      country: read.country?.value ?? null,
      url: read.url?.value ?? null,
    };
  },
});

/** `places.yaml` */
export const placesFile = vocabularyFile({
  name: 'places.yaml',
  what: 'a map from slug to place',
  fields: {
    name: form.required(form.text),
    aka: form.texts,
    latitude: form.number(-90, 90),
    longitude: form.number(-180, 180),
    region: form.text,
    within: form.slug,
    timeZone: form.timeZone,
    wikidata: form.wikidata,
  },
  make: (slug, read, siteTimeZone): GeoPlace => ({
    slug,
    name: read.name?.value ?? slug,
    aka: read.aka?.value ?? [],
    latitude: read.latitude?.value ?? null,
    longitude: read.longitude?.value ?? null,
    region: read.region?.value ?? null,
    within: read.within?.value ?? null,
    timeZone: read.timeZone?.value ?? siteTimeZone,
    wikidata: read.wikidata?.value ?? null,
  }),
});

/** `speakers.yaml` */
export const speakersFile = vocabularyFile({
  name: 'speakers.yaml',
  what: 'a map from slug to speaker',
  fields: {
    name: form.required(form.text),
    aka: form.texts,
    role: form.text,
    side: form.text,
    wikidata: form.wikidata,
  },
  make: (slug, read): Speaker => ({
    slug,
    name: read.name?.value ?? slug,
    aka: read.aka?.value ?? [],
    role: read.role?.value ?? null,
    side: read.side?.value ?? null,
    wikidata: read.wikidata?.value ?? null,
  }),
});

/** `topics.yaml` */
export const topicsFile = vocabularyFile({
  name: 'topics.yaml',
  what: 'a map from slug to topic',
  fields: { name: form.required(form.text), description: form.text },
  make: (slug, read): Topic => ({ slug, name: read.name?.value ?? slug, description: read.description?.value ?? null }),
});

/** `measures.yaml` */
export const measuresFile = vocabularyFile({
  name: 'measures.yaml',
  what: 'a map from slug to measure',
  fields: { name: form.required(form.text), unit: form.text, description: form.text },
  make: (slug, read): Measure => ({
    slug,
    name: read.name?.value ?? slug,
    unit: read.unit?.value ?? null,
    description: read.description?.value ?? null,
  }),
});

/** What `site.yaml` holds. */
export const siteFields = {
  title: form.required(form.text),
  subtitle: form.required(form.text),
  description: form.required(form.text),
  url: form.required(form.siteAddress),
  firstUrl: form.siteAddress,
  language: form.required(form.language),
  timeZone: form.required(form.timeZone),
  license: form.mapOfTexts('text'),
  author: form.text,
  limits: form.mapOfTexts(null),
};
