import type { APIRoute } from 'astro';
import { currentTimeline } from '../../../current-timeline.ts';
import { timelineJson } from '../../../exports/timeline-json.ts';
import { routesFor } from '../../../routes.ts';
import { knownJsonDays, knownTimeline } from '../../../views/known-timelines.ts';

/**
 * `/known/<YYYY-MM-DD>/timeline.json`: the same data, of the articles published by that day; of a long timeline for the
 * last day of publication of each month.
 */
export const GET: APIRoute<Record<string, never>, { day: string }> = ({ params }) => {
  const whole = currentTimeline();
  if (!knownJsonDays(whole).includes(params.day)) return new Response(null, { status: 404 });
  const timeline = knownTimeline(whole, params.day);
  const text = timelineJson(timeline, routesFor(timeline.vocabulary.site.url));
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
};
