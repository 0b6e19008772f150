import type { APIRoute } from 'astro';
import { fileResponse } from '../../../views/data/file-response.ts';

/** `/places/<place>/feed.xml` */
export const GET: APIRoute<Record<string, never>, { slug: string }> = ({ params }) =>
  fileResponse('placeFeeds', params.slug);
