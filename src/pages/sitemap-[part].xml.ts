import type { APIRoute } from 'astro';
import { currentTimeline } from '../current-timeline.ts';
import { sitemapParts } from '../views/sitemap.ts';

/** `/sitemap-<1, 2 …>.xml`: a part of a sitemap too long for one file. */
export const GET: APIRoute<Record<string, never>, { part: string }> = ({ params }) => {
  const part = sitemapParts(currentTimeline()).find(({ name }) => name === params.part);
  if (part === undefined) return new Response(null, { status: 404 });
  return new Response(part.text(), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
