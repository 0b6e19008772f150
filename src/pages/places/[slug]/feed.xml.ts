import type { APIRoute, GetStaticPaths } from 'astro';
import { fileResponse, filePaths } from '../../../views/data/file-response.ts';

export const getStaticPaths = (() => filePaths('placeFeeds', 'slug')) satisfies GetStaticPaths;

/** `/places/<place>/feed.xml` */
export const GET: APIRoute<Record<string, never>, { slug: string }> = ({ params }) =>
  fileResponse('placeFeeds', params.slug);
