import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Content } from '../../src/timeline/content.ts';
import { smallContent, writeContent } from '../support/edited-site.ts';
import { readTree, temporaryFolder } from '../support/folders.ts';
import { runCommand } from '../support/run-command.ts';
import { editSite, siteEdits, type SiteEdit } from '../support/site-edits.ts';
import { differences } from '../support/tree-differences.ts';

/** `SEQUENCES=20 STEPS=10 FC_SEED=$RANDOM npx vitest … tests/integration/rebuild` looks further. */
const SEQUENCES = Number(process.env['SEQUENCES'] ?? 1);
const STEPS = Number(process.env['STEPS'] ?? 8);
const SEED = Number(process.env['FC_SEED'] ?? 20220105);

/** What came of a sequence: steps that were built, and steps whose content was faulty. */
interface Walked {
  built: number;
  faulty: number;
}

async function walk(folder: string, start: Content, steps: readonly SiteEdit[], walked: Walked): Promise<void> {
  const [contentDir, out, clean] = [join(folder, 'content'), join(folder, 'dist'), join(folder, 'clean')];
  let content = start;
  let before: Record<string, string> = {};
  for (const [at, edit] of [null, ...steps].entries()) {
    const edited = edit === null ? content : editSite(content, edit);
    writeContent(contentDir, edited);
    const { code, stderr } = await runCommand(['build', '--content', contentDir, '--out', out]);
    const where = `step ${String(at)} of ${JSON.stringify(steps.slice(0, at))}`;
    if (code === 0) {
      const fresh = await runCommand(['build', '--clean', '--content', contentDir, '--out', clean]);
      expect(fresh.code, `${where}: ${fresh.stderr}`).toBe(0);
      content = edited;
      before = readTree(clean);
      walked.built += 1;
    } else {
      expect(stderr, where).toMatch(/ is as it was\.\n$/);
      walked.faulty += 1;
    }
    expect(differences(readTree(out), before), where).toEqual([]);
  }
}

test(
  `after any edits of the content a build gives what a clean one gives (${SEQUENCES} sequences of ${STEPS} steps)`,
  async () => {
    const folder = temporaryFolder();
    const content = smallContent(folder, 13);
    const sequences = fc.sample(fc.array(siteEdits, { minLength: STEPS, maxLength: STEPS }), {
      seed: SEED,
      numRuns: SEQUENCES,
    });
    const walked: Walked = { built: 0, faulty: 0 };
    for (const steps of sequences) await walk(folder, content, steps, walked);
    expect(walked.built).toBeGreaterThan(walked.faulty);
    if (SEQUENCES > 1)
      console.log(`${walked.built} builds equal clean ones; ${walked.faulty} of faulty content left the site alone`);
  },
  60_000 + SEQUENCES * STEPS * 40_000,
);
