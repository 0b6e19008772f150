import type { APIRoute, GetStaticPaths } from 'astro';
import { fileResponse, filePaths } from '../../views/data/file-response.ts';

export const getStaticPaths = (() => filePaths('oembed', 'id')) satisfies GetStaticPaths;

/** `/oembed/<id>.json` */
export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params }) => fileResponse('oembed', params.id);
