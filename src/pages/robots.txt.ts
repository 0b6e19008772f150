import type { APIRoute } from 'astro';
import { currentTimeline } from '../current-timeline.ts';
import { robotsTxt } from '../views/sitemap.ts';

/** `/robots.txt` */
export const GET: APIRoute = () =>
  new Response(robotsTxt(currentTimeline()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
