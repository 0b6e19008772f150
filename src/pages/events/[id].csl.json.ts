import type { APIRoute } from 'astro';
import { fileResponse } from '../../views/data/file-response.ts';

/** `/events/<id>.csl.json`: the event's page here, and the articles that report it. */
export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params }) => fileResponse('eventCsl', params.id);
