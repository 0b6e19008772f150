import type { APIRoute, GetStaticPaths } from 'astro';
import { fileResponse, filePaths } from '../../views/data/file-response.ts';

export const getStaticPaths = (() => filePaths('articleRis', 'id')) satisfies GetStaticPaths;

/** `/articles/<id>.ris`: what the outlet published. */
export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params }) =>
  fileResponse('articleRis', params.id);
