import { figureGroups, type FigureGroup } from '../timeline/figures/figure-groups.ts';
import type { Event, FigureEntry } from '../timeline/model.ts';
import { figurePlot, type PlotView } from './figure-plot.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { agreementWords } from './words/agreement-words.ts';
import { subjectWords } from './words/subject-words.ts';

/** Statements on one number that differ and can all be right. */
export interface CompatibleView {
  /** `Detained (people)`. */
  readonly title: string;
  /** `More than 3,000 and more than 3,800 can both be right: more than 3,800 fits both.` */
  readonly words: string;
  readonly plot: PlotView;
}

/**
 * Numbers of an event that are stated differently by its sources, and can all be right.
 *
 * @param index Of the timeline.
 * @param event One of its events.
 */
export function compatibleViews(index: TimelineIndex, event: Event): readonly CompatibleView[] {
  return figureGroups(event)
    .filter(({ agreement }) => agreement === 'compatible')
    .map((group) => {
      const subject = subjectWords(index, group.measure, group.of);
      return {
        title: subject.charAt(0).toUpperCase() + subject.slice(1),
        words: agreementWords(group) ?? '',
        plot: figurePlot(index, entriesOf(index, [group])),
      };
    });
}

/**
 * Figures of some groups as entries of their series, in the order of their as-of days.
 *
 * @param index Of the timeline.
 * @param groups Of one measure and whom it counts.
 */
export function entriesOf(index: TimelineIndex, groups: readonly FigureGroup[]): readonly FigureEntry[] {
  const { fates, figurePositions } = index;
  const wanted = new Set(groups.flatMap(({ figures }) => figures.map(({ figure }) => figure)));
  const place = ({ figure }: FigureEntry): number => figurePositions.get(figure) ?? 0;
  return [...wanted].flatMap((figure) => fates.get(figure) ?? []).sort((a, b) => place(a) - place(b));
}
