import type { GeoPlace, Measure, Outlet, Speaker, Topic } from '../model.ts';
import type { Field, Read } from '../yaml/read-record.ts';
import * as dates from '../yaml/date-forms.ts';
import * as form from '../yaml/forms.ts';

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
    name: form.about('Its name in full.', form.required(form.text)),
    short: form.about('A short name for tight places; without it the name stands there.', form.text),
    kind: form.about('What it is.', form.oneOf(OUTLET_KINDS)),
    country: form.about('Where it is at home.', form.country),
    url: form.about('Its own site.', form.httpsAddress),
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
    name: form.about('Its name as the timeline writes it.', form.required(form.text)),
    aka: form.about('Other names and spellings: the search finds the place by each of them.', form.texts),
    latitude: form.about('Degrees, to the north.', form.number(-90, 90)),
    longitude: form.about('Degrees, to the east.', form.number(-180, 180)),
    region: form.about('The region in which it lies.', form.text),
    within: form.about('The place that contains it.', { ...form.slug, slugsOf: 'places.yaml' }),
    timeZone: form.about("Its time zone, where that is not the site's.", form.timeZone),
    wikidata: form.about('Its item in Wikidata, only where that is sure.', form.wikidata),
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
    name: form.about('The name as the timeline writes it.', form.required(form.text)),
    aka: form.about('Other names and spellings: the search finds the speaker by each of them.', form.texts),
    role: form.about('What they were at the time.', form.text),
    side: form.about('The side for which they speak.', form.text),
    wikidata: form.about('The item in Wikidata, only where that is sure.', form.wikidata),
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
  fields: {
    name: form.about('What readers are shown.', form.required(form.text)),
    description: form.about('What belongs under it, in a sentence.', form.text),
  },
  make: (slug, read): Topic => ({ slug, name: read.name?.value ?? slug, description: read.description?.value ?? null }),
});

/** `measures.yaml` */
export const measuresFile = vocabularyFile({
  name: 'measures.yaml',
  what: 'a map from slug to measure',
  fields: {
    name: form.about('What readers are shown.', form.required(form.text)),
    unit: form.about('What is counted, such as `people`.', form.text),
    description: form.about('What is counted and what is not, in a sentence.', form.text),
  },
  make: (slug, read): Measure => ({
    slug,
    name: read.name?.value ?? slug,
    unit: read.unit?.value ?? null,
    description: read.description?.value ?? null,
  }),
});

/** What `site.yaml` holds. */
export const siteFields = {
  title: form.about('The title of the timeline.', form.required(form.text)),
  subtitle: form.about('What stands below the title.', form.required(form.text)),
  description: form.about('What it is, in a sentence or two, for search engines.', form.required(form.text)),
  url: form.about('Where the site lies; a path in it is the base path.', form.required(form.siteAddress)),
  firstUrl: form.about(
    'Where the site lay first, if it has moved, so that feed readers know its entries.',
    form.siteAddress,
  ),
  language: form.about('The language in which the timeline is written.', form.required(form.language)),
  timeZone: form.about('The time zone of places that name none.', form.required(form.timeZone)),
  license: form.about('The licence of the text; or of several things, by what each covers.', form.mapOfTexts('text')),
  author: form.about('Who made the timeline.', form.text),
  period: form.about(
    'The period that the first page shows where there are more events than a page lists.',
    dates.period,
  ),
  limits: form.about('Numbers that editors may set, by name.', {
    ...form.mapOfTexts(null),
    schema: {
      type: 'object',
      additionalProperties: {
        type: ['integer', 'string'],
        pattern: '^\\s*[1-9]\\d{0,8}\\s*$',
        minimum: 1,
        maximum: 999_999_999,
      },
    },
  }),
};
