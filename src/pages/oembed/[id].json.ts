import type { APIRoute } from 'astro';
import { fileResponse } from '../../views/data/file-response.ts';

/** `/oembed/<id>.json` */
export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params }) => fileResponse('oembed', params.id);
