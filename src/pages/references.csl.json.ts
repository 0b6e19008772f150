import { allFile } from '../views/reference-files.ts';

/** `/references.csl.json`: all articles. */
export const GET = allFile('csl.json');
