import type { APIRoute, GetStaticPaths } from 'astro';
import { fileResponse, filePaths } from '../../views/data/file-response.ts';

export const getStaticPaths = (() => filePaths('eventJson', 'id')) satisfies GetStaticPaths;

/** `/events/<id>.json` */
export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params }) =>
  fileResponse('eventJson', params.id);
