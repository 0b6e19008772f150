import type { APIRoute } from 'astro';
import { fileResponse } from '../views/data/file-response.ts';

/** `/corrections.xml` */
export const GET: APIRoute = () => fileResponse('correctionsXml');
