import { resolve } from 'node:path';
import { makeCorpus } from './make-corpus.ts';

const [folder, count = ''] = process.argv.slice(2);
if (folder === undefined || !/^[1-9]\d{0,5}$/.test(count)) {
  console.error('Usage: npx node tests/bench/corpus/main.ts FOLDER ARTICLES');
  process.exitCode = 2;
} else makeCorpus(resolve(process.env['INIT_CWD'] ?? '.', folder), Number(count));
