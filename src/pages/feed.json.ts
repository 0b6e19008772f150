import type { APIRoute } from 'astro';
import { fileResponse } from '../views/data/file-response.ts';

/** `/feed.json` */
export const GET: APIRoute = () => fileResponse('feedJson');
