import type { APIRoute } from 'astro';
import { fileResponse } from '../views/data/file-response.ts';

/** `/feed.xml` */
export const GET: APIRoute = () => fileResponse('feedXml');
