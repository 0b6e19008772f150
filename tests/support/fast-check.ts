import fc from 'fast-check';

/**
 * The same cases in every run, so that a red test is about the change at hand. `FC_SEED=$RANDOM npm run test:unit`
 * looks further.
 */
const DEFAULT_SEED = 20220105;

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? DEFAULT_SEED) });
