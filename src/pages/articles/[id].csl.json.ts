import { articleFile, articlePaths } from '../../views/reference-files.ts';

export const getStaticPaths = articlePaths;

/** `/articles/<id>.csl.json`. */
export const GET = articleFile('csl.json');
