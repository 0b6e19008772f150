import { addDays } from '../../../src/timeline/dates/add-days.ts';
import { parseEdtf } from '../../../src/timeline/dates/parse-edtf.ts';
import { resolveDate } from '../../../src/timeline/dates/resolve-date.ts';
import type { DateSpan } from '../../../src/timeline/model.ts';
import type { Proposal } from '../../../src/timeline/proposals/proposal.ts';
import type { Fact } from './read-facts.ts';

/** How many of how many. */
export interface Share {
  right: number;
  of: number;
}

/** What is counted, by its name in the table. */
export type Scores = Map<string, Share>;

/** A text as it was measured. */
export interface Measured {
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly proposals: readonly Proposal[];
  /** Ids of the events that the timeline has without the text's own article. */
  readonly events: ReadonlySet<string>;
}

/**
 * Counts how much of what was labelled is proposed, and how much of what is proposed was labelled. A claim is held
 * against the proposals that overlap its sentence.
 *
 * @param measured one text
 * @param scores added to
 */
export function scoreProposals(measured: Measured, scores: Scores): void {
  const add = (name: string, right: boolean): void => {
    const share = scores.get(name) ?? { right: 0, of: 0 };
    share.of += 1;
    if (right) share.right += 1;
    scores.set(name, share);
  };
  const { text, facts, proposals, events } = measured;
  for (const fact of facts) {
    const own = proposals.filter((one) => overlaps(one, fact));
    if (fact.edtf !== null) {
      const label = parseEdtf(fact.edtf);
      if (!label.ok) throw new Error(`\`${fact.edtf}\` is no EDTF of level 0 or 1.`);
      const right = own.some(({ date }) => sameDays(label.span, date.resolved));
      add('day right: all dated claims', right);
      add(`day right: ${kindOf(fact, text)}`, right);
    }
    for (const { form, measure } of fact.figures) {
      if (form === null) continue;
      const found = own.flatMap(({ figures }) => figures).filter(({ value }) => digits(value) === digits(form));
      add('figure found: number', found.length > 0);
      if (measure === null) continue;
      add('figure found: number, where it is of a measure', found.length > 0);
      add(
        'figure found: value (with more than, about …)',
        found.some(({ value }) => value === form),
      );
      add(
        'figure found: number and measure',
        found.some((one) => one.measure === measure),
      );
    }
    if (fact.by !== null) {
      add(
        'speaker found',
        own.some(({ speakers }) => speakers.some(({ slug }) => slug === fact.by)),
      );
    }
    if (fact.event !== null && events.has(fact.event)) {
      const rank = Math.min(
        ...own.map(({ candidates }) =>
          rankOf(
            candidates.map(({ event }) => event),
            fact.event,
          ),
        ),
      );
      add('event found: first', rank === 0);
      add('event found: among three', rank < 3);
    }
  }
  for (const proposal of proposals) {
    const own = facts.filter((fact) => overlaps(proposal, fact));
    if (own.length === 0) continue;
    const labels = own.flatMap(({ edtf }) => {
      const label = edtf === null ? null : parseEdtf(edtf);
      return label?.ok === true ? [label.span] : [];
    });
    if (labels.length > 0) {
      const right = labels.some((label) => sameDays(label, proposal.date.resolved));
      add('proposed days that are right', right);
      add(`proposed days that are right: ${proposal.date.how}`, right);
    }
    for (const { value, measure, offset, length } of proposal.figures) {
      const same = facts
        .filter((fact) => overlaps({ offset, length }, fact))
        .flatMap(({ figures }) => figures)
        .filter(({ form }) => form !== null && digits(form) === digits(value));
      add('proposed figures that were labelled', same.length > 0);
      if (measure !== null)
        add(
          'proposed measures that are right',
          same.some((one) => one.measure === measure),
        );
    }
    for (const { slug, why } of proposal.speakers) {
      if (why !== 'named')
        add(
          'proposed speakers that were labelled',
          own.some(({ by }) => by === slug),
        );
    }
    const [first] = proposal.candidates;
    if (first !== undefined)
      add(
        'first events that are right',
        own.some(({ event }) => event === first.event),
      );
    if (first !== undefined && first.likeness >= 0.5) {
      add(
        'first events of a likeness from 0.5 on that are right',
        own.some(({ event }) => event === first.event),
      );
    }
  }
}

function overlaps(
  one: { readonly offset: number; readonly length: number },
  fact: Pick<Fact, 'offset' | 'length'>,
): boolean {
  return one.offset < fact.offset + fact.length && one.offset + one.length > fact.offset;
}

function rankOf(ids: readonly string[], id: string | null): number {
  const at = ids.indexOf(id ?? '');
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}

function digits(value: string): string {
  return value.replace(/[^\d.]/gu, '');
}

/** Whether the text words the day where the claim stands, elsewhere, or not at all. */
function kindOf({ date_wording, published, language, offset, length }: Fact, text: string): string {
  const wording = date_wording.replace(/\(.*\)/u, '').trim();
  if (wording === '' || !resolveDate(wording, { anchor: published, language }).ok)
    return 'not worded, or it leans on another';
  const sentence = text.slice(offset, offset + length).toLowerCase();
  return sentence.includes(wording.toLowerCase()) ? 'worded in the sentence' : 'worded in another sentence';
}

/** The very day; of spans, half of the days that either holds are days that both hold. Open ends reach a year. */
function sameDays(label: DateSpan, found: DateSpan): boolean {
  if (label.start === found.start && label.end === found.end) return true;
  if (label.start !== null && label.start === label.end) return false;
  const [a, b] = [daysOf(label), daysOf(found)];
  const common = a.intersection(b).size;
  return common > 0 && common * 2 >= a.union(b).size;
}

function daysOf({ start, end }: DateSpan): Set<string> {
  const last = end ?? addDays(start ?? '2000-01-01', 365);
  const days = new Set<string>();
  for (let day = start ?? addDays(last, -365); day <= last && days.size <= 400; day = addDays(day, 1)) days.add(day);
  return days;
}
