/**
 * Where a thread begins. Plain JavaScript, since the cache of compiled code, without which starting takes longer than
 * what is gained, must be on before the rest is loaded.
 */
const { workerData } = process.getBuiltinModule('node:worker_threads');
const { compiled, module } = workerData;
if (compiled !== undefined) process.getBuiltinModule('node:module').enableCompileCache(compiled);
await import(module);
