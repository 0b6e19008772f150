import type { APIRoute } from 'astro';
import { fileResponse } from '../../views/data/file-response.ts';

/** `/articles/<id>.bib`: what the outlet published. */
export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params }) =>
  fileResponse('articleBib', params.id);
