/**
 * What `npm run …` calls: `node src/commands/run.mjs build --content DIR`.
 * Plain JavaScript, so that an old Node reads it far enough to say what is wrong.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This needs Node 22.18 or later and runs under ${process.versions.node}. ` +
      'Use `npm start` or `npm run …`, which bring their own on Linux; elsewhere install it from https://nodejs.org/.',
  );
  process.exit(1);
}

// Astro asks neither its own host nor the registry for anything, and stays in the foreground.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
process.env.ASTRO_DEV_BACKGROUND = '0';
process.env.ASTRO_PREVIEW_BACKGROUND = '0';

// Compiled code is kept from run to run: loading it is half of what a short command takes. Not in a folder that others
// can write to.
const { fileURLToPath } = process.getBuiltinModule('node:url');
const compiled = fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url));
process.getBuiltinModule('node:module').enableCompileCache(process.env.NODE_COMPILE_CACHE ?? compiled);

const [command = '', ...args] = process.argv.slice(2);
const { [command]: run } = await import(`./${command}.ts`);
try {
  process.exitCode = await run(args);
} catch (error) {
  // What the system answers, such as that a disk is full, needs no stack.
  const system = typeof error?.syscall === 'string';
  if (error?.name !== 'UsageError' && !system) throw error;
  console.error(error.message);
  process.exitCode = system ? 1 : 2;
}
