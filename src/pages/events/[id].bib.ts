import { eventFile, eventPaths } from '../../views/reference-files.ts';

export const getStaticPaths = eventPaths;

/** `/events/<id>.bib`: the event's page here, and the articles that report it. */
export const GET = eventFile('bib');
