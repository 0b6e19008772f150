import { allFile } from '../views/reference-files.ts';

/** `/references.bib`: all articles. */
export const GET = allFile('bib');
