import type { APIRoute } from 'astro';
import { fileResponse } from '../views/data/file-response.ts';

/** `/places.geojson` */
export const GET: APIRoute = () => fileResponse('placesGeoJson');
