import { allFile } from '../views/reference-files.ts';

/** `/references.ris`: all articles. */
export const GET = allFile('ris');
