import type { APIRoute, GetStaticPaths } from 'astro';
import { fileResponse, filePaths } from '../../../views/data/file-response.ts';

export const getStaticPaths = (() => filePaths('topicFeeds', 'slug')) satisfies GetStaticPaths;

/** `/topics/<topic>/feed.xml` */
export const GET: APIRoute<Record<string, never>, { slug: string }> = ({ params }) =>
  fileResponse('topicFeeds', params.slug);
