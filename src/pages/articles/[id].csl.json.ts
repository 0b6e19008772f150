import type { APIRoute, GetStaticPaths } from 'astro';
import { fileResponse, filePaths } from '../../views/data/file-response.ts';

export const getStaticPaths = (() => filePaths('articleCsl', 'id')) satisfies GetStaticPaths;

/** `/articles/<id>.csl.json`: what the outlet published. */
export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params }) =>
  fileResponse('articleCsl', params.id);
