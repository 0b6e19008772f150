import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyProject } from '../bench/build/copy-project.ts';
import { copyLongSite, readTree, temporaryFolder } from '../support/folders.ts';
import { runCopy } from '../support/run-copy.ts';
import { differences } from '../support/tree-differences.ts';

/** `SEQUENCES=5 FC_SEED=$RANDOM npx vitest … tests/integration/rebuild-code` looks further. */
const SEQUENCES = Number(process.env['SEQUENCES'] ?? 1);
const SEED = Number(process.env['FC_SEED'] ?? 20220105);

/** What programmers change: a file, what is found in it, and what it becomes the time given. */
const EDITS: readonly (readonly [file: string, found: RegExp, by: (found: string, time: number) => string])[] = [
  // A template, and a part of others.
  ['src/pages/about.astro', /<\/Page>/, (found, time) => `<p>Template ${time}</p>${found}`],
  ['src/components/SiteFooter.astro', /<\/footer>/, (found, time) => `<p>Footer ${time}</p>${found}`],
  ['src/styles/base.css', /$/, (_, time) => `\nbody { outline-offset: ${time}px }\n`],
  ['src/islands/page.ts', /$/, (_, time) => `\ndocument.documentElement.dataset['edited'] = '${time}';\n`],
  ['src/views/words/counted.ts', /\? one : many\}/, (found, time) => `${found}${'!'.repeat(time)}`],
  ['astro.config.mjs', /compressHTML: \w+/, (found) => `compressHTML: ${String(!found.endsWith('true'))}`],
  ['package.json', /"version": "[^"]*"/, (_, time) => `"version": "0.0.${time}"`],
  ['public/favicon.svg', /<\/svg>/, (found, time) => `<desc>Icon ${time}</desc>${found}`],
];

test(
  `after any edits of the code all is made anew, and is what a clean build gives (${SEQUENCES} sequences of ${EDITS.length} steps)`,
  async () => {
    const root = temporaryFolder();
    const project = join(root, 'project');
    const [out, clean] = [join(root, 'dist'), join(root, 'clean')];
    copyProject(project);
    const content = copyLongSite(root, 'The harbour fire');
    const build = async (...args: string[]): Promise<string> => {
      const { code, stdout, stderr } = await runCopy(project, ['build', '--content', content, ...args]);
      expect(code, stderr).toBe(0);
      return stdout;
    };
    await build('--out', out);
    const orders = fc.sample(fc.shuffledSubarray([...EDITS], { minLength: EDITS.length }), {
      seed: SEED,
      numRuns: SEQUENCES,
    });
    let time = 0;
    for (const [file, found, by] of orders.flat()) {
      time += 1;
      const path = join(project, file);
      const text = readFileSync(path, 'utf8');
      const edited = text.replace(found, (part) => by(part, time));
      expect(edited, file).not.toBe(text);
      writeFileSync(path, edited);
      expect(await build('--out', out), file).toMatch(
        /^Made anew: the code, a style, the configuration or a package changed\.$/m,
      );
      const before = readTree(out);
      await build('--clean', '--out', clean);
      expect(differences(before, readTree(clean)), file).toEqual([]);
      expect(await build('--out', out), file).toMatch(/ 0 of them made now/);
    }
  },
  120_000 + SEQUENCES * EDITS.length * 60_000,
);
