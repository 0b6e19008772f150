import type { APIRoute } from 'astro';
import { fileResponse } from '../views/data/file-response.ts';

/** `/timeline.csv` */
export const GET: APIRoute = () => fileResponse('timelineCsv');
