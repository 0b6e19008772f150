import type { APIRoute } from 'astro';
import { fileResponse } from '../../views/data/file-response.ts';

/** `/articles/<id>.json` */
export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params }) =>
  fileResponse('articleJson', params.id);
