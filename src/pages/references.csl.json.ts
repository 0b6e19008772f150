import type { APIRoute } from 'astro';
import { fileResponse } from '../views/data/file-response.ts';

/** `/references.csl.json`: every article. */
export const GET: APIRoute = () => fileResponse('referencesCsl');
