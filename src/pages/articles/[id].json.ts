import type { APIRoute, GetStaticPaths } from 'astro';
import { fileResponse, filePaths } from '../../views/data/file-response.ts';

export const getStaticPaths = (() => filePaths('articleJson', 'id')) satisfies GetStaticPaths;

/** `/articles/<id>.json` */
export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params }) =>
  fileResponse('articleJson', params.id);
