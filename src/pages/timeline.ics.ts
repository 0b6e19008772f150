import type { APIRoute } from 'astro';
import { fileResponse } from '../views/data/file-response.ts';

/** `/timeline.ics` */
export const GET: APIRoute = () => fileResponse('timelineIcs');
