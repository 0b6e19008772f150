import type { APIRoute } from 'astro';
import { fileResponse } from '../../../views/data/file-response.ts';

/** `/topics/<topic>/feed.xml` */
export const GET: APIRoute<Record<string, never>, { slug: string }> = ({ params }) =>
  fileResponse('topicFeeds', params.slug);
