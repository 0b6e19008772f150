import { articleFile, articlePaths } from '../../views/reference-files.ts';

export const getStaticPaths = articlePaths;

/** `/articles/<id>.ris`. */
export const GET = articleFile('ris');
