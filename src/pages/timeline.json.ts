import type { APIRoute } from 'astro';
import { currentTimeline } from '../current-timeline.ts';
import { timelineJson } from '../exports/timeline-json.ts';
import { routesFor } from '../routes.ts';

export const GET: APIRoute = () => {
  const timeline = currentTimeline();
  const text = timelineJson(timeline, routesFor(timeline.vocabulary.site.url));
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
};
