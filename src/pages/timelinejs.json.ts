import type { APIRoute } from 'astro';
import { fileResponse } from '../views/data/file-response.ts';

/** `/timelinejs.json` */
export const GET: APIRoute = () => fileResponse('timelineJs');
