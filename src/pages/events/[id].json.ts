import type { APIRoute } from 'astro';
import { fileResponse } from '../../views/data/file-response.ts';

/** `/events/<id>.json` */
export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params }) =>
  fileResponse('eventJson', params.id);
