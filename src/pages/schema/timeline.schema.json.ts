import type { APIRoute } from 'astro';
import { fileResponse } from '../../views/data/file-response.ts';

/** `/schema/timeline.schema.json` */
export const GET: APIRoute = () => fileResponse('timelineSchema');
