import type { APIRoute, GetStaticPaths } from 'astro';
import { fileResponse, filePaths } from '../../views/data/file-response.ts';

export const getStaticPaths = (() => filePaths('eventCsl', 'id')) satisfies GetStaticPaths;

/** `/events/<id>.csl.json`: the event's page here, and the articles that report it. */
export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params }) => fileResponse('eventCsl', params.id);
