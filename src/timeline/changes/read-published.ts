import type { ComparableEvent, ComparableTimeline } from '../compare-timelines.ts';
import { fault } from '../faults.ts';
import type { DateSpan, DisagreementField, DisagreementSubject, Fault, Precision } from '../model.ts';
import { FILE_START } from '../text/source-file.ts';

/** A published timeline as far as it is compared, or what is wrong with the file. */
export type ReadPublished = { readonly timeline: ComparableTimeline } | { readonly fault: Fault };

/** Version of the format that is understood: `formatVersion` of `timeline.json`. */
const FORMAT_VERSION = 1;

/**
 * Reads a `timeline.json` that an earlier build wrote. Keys that are not compared may stand and be missing, so that
 * files of older and newer versions of the project can be read.
 *
 * @param text of the file
 * @param path of the file, as the fault is to name it
 * @returns the events, or a fault that says what of the file is no timeline
 */
export function readPublished(text: string, path: string): ReadPublished {
  try {
    const data = record(parse(text), '{…}');
    const version = data['formatVersion'];
    if (version !== FORMAT_VERSION) {
      throw new Unexpected(
        version === undefined ? 'lack of `formatVersion`' : `\`formatVersion\` ${JSON.stringify(version)}`,
      );
    }
    return { timeline: { events: list(data['events'], 'events', readEvent) } };
  } catch (error) {
    if (!(error instanceof Unexpected)) throw error;
    return { fault: fault('not-a-timeline', path, FILE_START, { met: error.message }) };
  }
}

/** What was met where something else was expected. */
class Unexpected extends Error {}

function readEvent(value: unknown, where: string): ComparableEvent {
  const event = record(value, where);
  return {
    id: text(event['id'], `${where}.id`),
    title: text(event['title'], `${where}.title`),
    date: readDate(event['date'], `${where}.date`),
    reports: list(event['reports'], `${where}.reports`, (report, at) => ({
      article: text(record(report, at)['article'], `${at}.article`),
    })),
    origins: list(event['origins'], `${where}.origins`, text),
    disagreements: list(event['disagreements'], `${where}.disagreements`, readSubject),
  };
}

function readDate(value: unknown, where: string): DateSpan {
  const date = record(value, where);
  return {
    edtf: text(date['edtf'], `${where}.edtf`),
    start: textOrNull(date['start'], `${where}.start`),
    end: textOrNull(date['end'], `${where}.end`),
    // What this may be, the comparison does not ask.
    precision: text(date['precision'], `${where}.precision`) as Precision,
    time: textOrNull(date['time'], `${where}.time`),
    timeZone: textOrNull(date['timeZone'], `${where}.timeZone`),
    approximate: date['approximate'] === true,
    uncertain: date['uncertain'] === true,
  };
}

function readSubject(value: unknown, where: string): DisagreementSubject {
  const subject = record(value, where);
  return {
    field: text(subject['field'], `${where}.field`) as DisagreementField,
    measure: textOrNull(subject['measure'], `${where}.measure`),
    of: textOrNull(subject['of'], `${where}.of`),
    speaker: textOrNull(subject['speaker'], `${where}.speaker`),
    saying: textOrNull(subject['saying'], `${where}.saying`),
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Unexpected('text that is no JSON');
  }
}

function record(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(value, where, 'an object');
  return value as Readonly<Record<string, unknown>>;
}

function list<T>(value: unknown, where: string, read: (item: unknown, where: string) => T): T[] {
  if (!Array.isArray(value)) throw wrong(value, where, 'a list');
  return value.map((item, at) => read(item, `${where}[${at}]`));
}

function text(value: unknown, where: string): string {
  if (typeof value !== 'string') throw wrong(value, where, 'a text');
  return value;
}

function textOrNull(value: unknown, where: string): string | null {
  return value === undefined || value === null ? null : text(value, where);
}

function wrong(value: unknown, where: string, form: string): Unexpected {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
  const met = value === undefined ? 'lack of' : `${kind} for`;
  return new Unexpected(`${met} \`${where}\`, where a timeline has ${form}`);
}
