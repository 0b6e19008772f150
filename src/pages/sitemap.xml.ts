import type { APIRoute } from 'astro';
import { currentTimeline } from '../current-timeline.ts';
import { sitemapXml } from '../views/sitemap.ts';

/** `/sitemap.xml` */
export const GET: APIRoute = () =>
  new Response(sitemapXml(currentTimeline()), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
