/**
 * Where a thread that reads articles begins. Plain JavaScript, since the cache of compiled code, without which starting
 * takes longer than what is gained, must be on before the rest is loaded.
 */
const { workerData } = process.getBuiltinModule('node:worker_threads');
if (workerData.compiled !== undefined) process.getBuiltinModule('node:module').enableCompileCache(workerData.compiled);
await import('./read-batch.ts');
