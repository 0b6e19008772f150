import type { APIRoute } from 'astro';
import { fileResponse } from '../views/data/file-response.ts';

/** `/timeline.json` */
export const GET: APIRoute = () => fileResponse('timelineJson');
