import { NO_DAY } from '../../exports/added-days.ts';
import { htmlLink, htmlParagraphs } from '../../exports/escape-markup.ts';
import type { FeedEntry } from '../../exports/feeds/feed.ts';
import { firstRoutes } from '../../exports/first-address.ts';
import type { Day, FigureEntry, Timeline } from '../../timeline/model.ts';
import { indexOf, type TimelineIndex } from '../timeline-index.ts';
import { figureWords } from '../words/figure-words.ts';
import { subjectWords } from '../words/subject-words.ts';
import { sourceLine } from './source-line.ts';

/**
 * Each number that was withdrawn: who gave it, which articles print it, which event tells that it was withdrawn. Its day
 * is the one from which the timeline told both.
 *
 * @param timeline Any.
 * @returns In the order of the timeline's figures; a number that several articles print is one entry.
 */
export function figureCorrections(timeline: Timeline): readonly FeedEntry[] {
  const index = indexOf(timeline);
  const withdrawn = [...index.fates.values()].filter(({ state }) => state === 'withdrawn');
  return [...Map.groupBy(withdrawn, keyOf).values()].flatMap((entries) => entry(index, entries));
}

/** The same number of the same speaker, withdrawn by the same event. */
function keyOf({ figure, by }: FigureEntry): string {
  return [by ?? '', figure.measure, figure.of ?? '', figure.value, figure.by ?? ''].join('_');
}

function entry(index: TimelineIndex, entries: readonly FigureEntry[]): readonly FeedEntry[] {
  const [given] = entries;
  const by = index.timeline.events[index.positions.get(given?.by ?? '') ?? -1];
  if (given === undefined || by === undefined) return [];
  const { figure } = given;
  const { routes } = index;
  const first = firstRoutes(index.timeline.vocabulary.site);
  const subject = subjectWords(index, figure.measure, figure.of);
  const speaker = figure.by === null ? '' : `, given by ${index.speakers.get(figure.by)?.name ?? figure.by},`;
  const withdrawals = by.reports.filter(({ figures }) =>
    figures.some(({ withdraws, measure, of }) => withdraws && measure === figure.measure && of === figure.of),
  );
  const day = latest([
    earliest(entries.map(({ article }) => index.articles.get(article)?.added)),
    earliest(withdrawals.map(({ article }) => index.articles.get(article)?.added)),
  ]);
  const what = `The number ${figureWords(figure.value)} (${subject})${speaker} was withdrawn: “${by.title}”.`;
  const sources = (label: string, event: string, article: string): string =>
    `<p>${label}: ${htmlLink(routes.absolute(routes.event(event, article)), sourceLine(index, article))}.</p>`;
  return [
    {
      id: first.absolute(first.event(by.id, `_withdrawn-${keyOf(given)}`)),
      title: `Figure withdrawn: ${figureWords(figure.value)} (${subject})`,
      url: routes.absolute(routes.event(by.id)),
      published: day,
      updated: day,
      summary: what,
      html: [
        htmlParagraphs(what),
        ...entries.map(({ event, article }) => sources('Printed by', event, article)),
        ...withdrawals.map(({ article }) => sources('Withdrawn according to', by.id, article)),
      ].join(''),
      categories: [{ term: 'figure', label: 'Figure withdrawn' }],
    },
  ];
}

function earliest(days: readonly (Day | undefined)[]): Day {
  return days.flatMap((day) => day ?? []).sort()[0] ?? NO_DAY;
}

function latest(days: readonly Day[]): Day {
  return [...days].sort().at(-1) ?? NO_DAY;
}
