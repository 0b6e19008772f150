import { articleFile, articlePaths } from '../../views/reference-files.ts';

export const getStaticPaths = articlePaths;

/** `/articles/<id>.bib`. */
export const GET = articleFile('bib');
