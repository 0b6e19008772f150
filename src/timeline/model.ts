/**
 * Every record that the core hands from one stage to the next. Types only.
 *
 * All of it is plain data that survives `JSON.parse(JSON.stringify(x))`: `null` where something is unknown,
 * never `undefined`, no `Map`, no `Date`, no `Infinity`.
 */

/** A calendar day, `YYYY-MM-DD`. Never an instant: it is the day at the place, whatever the time zone. */
export type Day = string;

/** The parts of the day, in their order. Local to the place. */
export type PartOfDay = 'early-morning' | 'morning' | 'midday' | 'afternoon' | 'evening' | 'night';

/** How narrow a date is. A `span` is anything that is not one day, month or year. */
export type Precision = 'minute' | 'part-of-day' | 'day' | 'month' | 'year' | 'span';

/** First and last possible day of something, with how sure that is. */
export interface DateSpan {
  /** ISO 8601-2 (EDTF) level 0 or 1. */
  readonly edtf: string;
  /** First possible day; `null` where open. */
  readonly start: Day | null;
  /** Last possible day, inclusive; `null` where open. */
  readonly end: Day | null;
  readonly precision: Precision;
  /** `HH:MM` or a part of the day, local to the place; `null` where unknown. Of a span: that of its first day. */
  readonly time: string | null;
  /** IANA name of the place's zone, where `time` is known; else `null`. */
  readonly timeZone: string | null;
  /** EDTF `~`. */
  readonly approximate: boolean;
  /** EDTF `?`. */
  readonly uncertain: boolean;
}

/** A date with the reasons for it. */
export interface ResolvedDate extends DateSpan {
  /** As the article's file words it. */
  readonly wording: string;
  /**
   * The published day that the wording was resolved against (the last possible one where only the month or year is
   * known: every possible one gives the same date); `null` for an absolute date.
   */
  readonly anchor: Day | null;
  /** Name of the rule that resolved it: one of `DATE_RULES`. */
  readonly rule: string;
}

/** A point in a file, counted from 1; columns in UTF-16 code units, as editors count. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** From a point up to (not including) another. */
export interface Place {
  readonly start: Point;
  readonly end: Point;
}

/** Something wrong in a file, as data. `fault-catalogue.ts` has the sentences. */
export interface Fault {
  /** Path of the file from the content folder's parent, e.g. `content/articles/x.md`. */
  readonly path: string;
  readonly place: Place;
  /** `error` stops a build; `warning` does not. */
  readonly severity: 'error' | 'warning';
  /** Name in the catalogue. */
  readonly rule: string;
  /** What was met, what was expected, how to mend it: one line. */
  readonly message: string;
  /** The other place of a clash, e.g. the first of two equal ids. */
  readonly related: { readonly path: string; readonly place: Place; readonly note: string } | null;
}

export type ArticleKind = 'report' | 'analysis' | 'statement' | 'investigation' | 'chronicle';

/** Exact words as an article prints them. */
export interface Quote {
  readonly text: string;
  /** Speaker slug; `null` for the article's own words. */
  readonly by: string | null;
  /** BCP 47 tag of `text`. */
  readonly language: string;
  /** The wording in the speaker's own language. */
  readonly original: string | null;
  /** Slug under which several articles' renderings of the same words meet. */
  readonly saying: string | null;
  /** Whether a receipt proves it. */
  readonly verified: boolean;
  /** What stands beside it in the source, where its words alone stand there more than once; `null` elsewhere. */
  readonly beside: Beside | null;
  readonly place: Place;
}

/** The few words of a source before or after a quote that tell which of several equal passages it is. */
export interface Beside {
  readonly before: string | null;
  readonly after: string | null;
}

/** A number that someone gave. */
export interface Figure {
  /** As it is read in the report. */
  readonly text: string;
  /** Slug in `measures.yaml`. */
  readonly measure: string;
  /** Whom: a slug such as `protesters`. */
  readonly of: string | null;
  /** The word that the article uses for them. */
  readonly as: string | null;
  /** As written: `26`, `>3800`, `>=18`, `<=20000`, `~2500`, `2..3`. */
  readonly value: string;
  /** Least value it can mean; `null` where open. */
  readonly min: number | null;
  /** Greatest value it can mean; `null` where open. */
  readonly max: number | null;
  /** Speaker slug; `null` for the article itself. */
  readonly by: string | null;
  /** As-of date. */
  readonly on: ResolvedDate;
  /** Whether the report says that this number, given earlier, was withdrawn. */
  readonly withdraws: boolean;
  readonly verified: boolean;
  readonly place: Place;
}

/** What one article says of one event: one event block. */
export interface Report {
  /** Id of the event. */
  readonly event: string;
  /** Id of the article. */
  readonly article: string;
  /** This article's headline for the event. */
  readonly title: string;
  readonly date: ResolvedDate;
  /** Place slugs, as written. */
  readonly places: readonly string[];
  /** Topic slugs, as written. */
  readonly topics: readonly string[];
  /** The report in plain text, paragraphs divided by a blank line. */
  readonly text: string;
  /** The report as safe HTML. Marks are `<q>` and `<data>` elements with `data-quote`, `data-figure` (indexes into the lists below). */
  readonly html: string;
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  /** Where the block stands in the article's file. */
  readonly place: Place;
}

/** One source article. */
export interface Article {
  /** File name without `.md`. */
  readonly id: string;
  /** Path of its file, as in `Fault.path`. */
  readonly path: string;
  readonly title: string;
  readonly titleTranslation: string | null;
  /** Slug in `outlets.yaml`. */
  readonly outlet: string;
  /** Slug of the agency whose copy it is; `null` where it is the outlet's own. */
  readonly syndicatedFrom: string | null;
  /** Slug of the independent origin: the agency, else the outlet. */
  readonly origin: string;
  readonly authors: readonly string[];
  /** As written: a day, or date and time with offset; a month (`2022-01`) or a year where the day is not known. */
  readonly published: string;
  /**
   * The day of `published`, in its own offset: the anchor of every wording. Where it is not known, the last possible one:
   * from then on the article was surely published. For order and comparison; readers are told `published`.
   */
  readonly publishedDay: Day;
  readonly updated: string | null;
  /** Place slug. */
  readonly dateline: string | null;
  readonly url: string | null;
  readonly archive: string | null;
  readonly accessed: Day | null;
  /** BCP 47 tag. */
  readonly language: string;
  readonly kind: ArticleKind;
  /** Why its outlet retracted it, in a sentence; `null` while it stands. Its reports stay, marked. */
  readonly retracted: string | null;
  readonly added: Day;
  /** Front matter key -> why the editor holds it to be so. In the order of the file. */
  readonly inferred: Readonly<Record<string, string>>;
  /** Whether a receipt proves every quote and figure. */
  readonly verified: boolean;
  /** Prose outside event blocks as safe HTML: abstract and background; empty where there is none. */
  readonly html: string;
  /** The same in plain text. */
  readonly text: string;
  /** In the order of the file. */
  readonly reports: readonly Report[];
}

export type OutletKind =
  | 'agency'
  | 'public broadcaster'
  | 'broadcaster'
  | 'newspaper'
  | 'news site'
  | 'state media'
  | 'rights group'
  | 'international body'
  | 'government';

export interface Outlet {
  readonly slug: string;
  readonly name: string;
  /** For chips: `short`, else the name. */
  readonly short: string;
  readonly kind: OutletKind | null;
  readonly country: string | null;
  readonly url: string | null;
}

export interface GeoPlace {
  readonly slug: string;
  readonly name: string;
  readonly aka: readonly string[];
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly region: string | null;
  /** Slug of the place that contains it. */
  readonly within: string | null;
  /** IANA name: its own, else the site's. */
  readonly timeZone: string;
  readonly wikidata: string | null;
}

export interface Speaker {
  readonly slug: string;
  readonly name: string;
  readonly aka: readonly string[];
  readonly role: string | null;
  readonly side: string | null;
  readonly wikidata: string | null;
}

export interface Topic {
  readonly slug: string;
  readonly name: string;
  readonly description: string | null;
}

export interface Measure {
  readonly slug: string;
  readonly name: string;
  readonly unit: string | null;
  readonly description: string | null;
}

/** From a day up to and with another. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

export interface Site {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  /** Absolute `https:` (or `http:`) address; its path is the base path of the site. */
  readonly url: string;
  /** Where the site lay first, if it has moved: what feeds and calendars know their entries by; else `null`. */
  readonly firstUrl: string | null;
  readonly language: string;
  readonly timeZone: string;
  /** Licences by what they cover, e.g. `text`, `code`; a plain text stands under `text`. */
  readonly license: Readonly<Record<string, string>>;
  readonly author: string | null;
  /** What `/` shows where there are more events than a page lists; `null` for the latest. */
  readonly period: Period | null;
  /** Numbers that editors may set, by name. */
  readonly limits: Readonly<Record<string, number>>;
}

/** The YAML files, each in its own order. */
export interface Vocabulary {
  readonly site: Site;
  readonly outlets: readonly Outlet[];
  readonly places: readonly GeoPlace[];
  readonly speakers: readonly Speaker[];
  readonly topics: readonly Topic[];
  readonly measures: readonly Measure[];
}

/** What the editor decided about one event id. */
export interface LedgerEntry {
  readonly id: string;
  readonly title: string | null;
  readonly summary: string | null;
  /** One of the few that matter most. */
  readonly key: boolean;
  /** Earlier ids that redirect here. */
  readonly was: readonly string[];
  /** Why it was withdrawn; `null` while it stands. */
  readonly gone: string | null;
  /** Day of the latest correction, on which it was withdrawn or got another id; `null` where it is not told. */
  readonly corrected: Day | null;
  /** Ids that look alike and are not the same. */
  readonly apart: readonly string[];
  /** Where it stands in `ledger.yaml`. */
  readonly place: Place;
}

export type DisagreementField = 'date' | 'place' | 'figure' | 'naming' | 'wording';

/** Two or more reports that cannot all be right, on one field. */
export interface Disagreement {
  readonly field: DisagreementField;
  /** For figures and naming. */
  readonly measure: string | null;
  readonly of: string | null;
  /** For wording: whose words. */
  readonly speaker: string | null;
  /** For wording: the `saying`. */
  readonly saying: string | null;
  /** In the order of the event's reports. */
  readonly claims: readonly Claim[];
}

export interface Claim {
  readonly article: string;
  /** A date as EDTF (and its time), place slugs, a value, a name, or words. */
  readonly claim: string;
  /** Who gave it: speaker slug; `null` for the article itself. */
  readonly by: string | null;
}

/** All reports with the same id. */
export interface Event {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly key: boolean;
  readonly date: DateSpan;
  /** Union of the reports' places, in the vocabulary's order. */
  readonly places: readonly string[];
  /** Union of the reports' topics, in the vocabulary's order. */
  readonly topics: readonly string[];
  /** By published day, then article id. */
  readonly reports: readonly Report[];
  /**
   * Slugs of the independent origins, by first report. Articles that were retracted count only where no other article
   * reports the event; so for its title and date.
   */
  readonly origins: readonly string[];
  readonly disagreements: readonly Disagreement[];
}

/** What became of a figure: it stands, the same speaker gave another one later, or it was withdrawn. */
export type FigureState = 'stands' | 'superseded' | 'withdrawn';

/** A figure where it was given. */
export interface FigureEntry {
  readonly event: string;
  readonly article: string;
  /** Its place among the report's figures. */
  readonly index: number;
  readonly figure: Figure;
  readonly state: FigureState;
  /** Id of the event by which it was superseded or withdrawn; `null` while it stands. */
  readonly by: string | null;
}

/** Every figure of one measure and whom it counts, by as-of day. */
export interface FigureSeries {
  readonly measure: string;
  readonly of: string | null;
  readonly entries: readonly FigureEntry[];
}

/** The whole of it. */
export interface Timeline {
  readonly vocabulary: Vocabulary;
  /** The day as known on which it is merged; `null` for all articles. */
  readonly knownOn: Day | null;
  /** By published day, then id. */
  readonly articles: readonly Article[];
  /** In the timeline's order. */
  readonly events: readonly Event[];
  /** By id. */
  readonly ledger: readonly LedgerEntry[];
}

/** What a disagreement is about; the claims aside. */
export type DisagreementSubject = Omit<Disagreement, 'claims'>;

/** An event that changed: its present id and title. */
export interface ChangedEvent {
  readonly id: string;
  readonly title: string;
}

/** An event that other articles report than before. */
export interface ChangedSources extends ChangedEvent {
  /** Ids of the articles that now report it, or no longer do; in the event's order. */
  readonly articles: readonly string[];
  /** Slugs of its independent origins, by first report. */
  readonly originsBefore: readonly string[];
  readonly originsAfter: readonly string[];
}

/** An event on which a disagreement came up or was settled. */
export interface ChangedDisagreement extends ChangedEvent {
  readonly disagreement: DisagreementSubject;
}

/**
 * What differs between two timelines. Each list is in the order of the later timeline; what is no longer there, in that
 * of the earlier one. An event with an earlier id (`was`) is the same event, whatever its id.
 */
export interface Changes {
  /** Events that the earlier timeline has not, under no id. */
  readonly appeared: readonly ChangedEvent[];
  /** Events with further reports, from the same origins or from others. */
  readonly corroborated: readonly ChangedSources[];
  /** Events that lost reports. */
  readonly diminished: readonly ChangedSources[];
  readonly redated: readonly (ChangedEvent & { readonly from: DateSpan; readonly to: DateSpan })[];
  /** `title` is the later one. */
  readonly retitled: readonly (ChangedEvent & { readonly from: string })[];
  /** Those of events that appeared too. */
  readonly opened: readonly ChangedDisagreement[];
  readonly closed: readonly ChangedDisagreement[];
  /** Addresses that now lead to another id. */
  readonly moved: readonly (ChangedEvent & { readonly from: string })[];
  /** Events that the ledger says are `gone`, with their earlier titles. */
  readonly withdrawn: readonly (ChangedEvent & { readonly why: string })[];
  /** Events that are no longer there and of which the ledger says nothing: their addresses break. */
  readonly lost: readonly ChangedEvent[];
}

/** What one article changed when it joined the timeline. */
export interface ArticleChanges {
  /** Day on which it was added. */
  readonly added: Day;
  readonly article: string;
  readonly changes: Changes;
}
