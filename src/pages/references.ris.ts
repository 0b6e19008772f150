import type { APIRoute } from 'astro';
import { fileResponse } from '../views/data/file-response.ts';

/** `/references.ris`: every article. */
export const GET: APIRoute = () => fileResponse('referencesRis');
