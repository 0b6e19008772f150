import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort } from './free-port.ts';
import { runCommand, startCommand } from './run-command.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address at which the built site is served, with its base path; ends with `/`. */
    readonly siteUrl: string;
    /** The folder of the built site. */
    readonly siteDir: string;
  }
}

/**
 * Builds the project's own content once for all browser tests, and serves it until they have ended.
 *
 * @param project the vitest project that the tests belong to
 */
export default async function serveRealSite(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'timeline-site-'));
  const siteDir = join(folder, 'dist');
  const built = await runCommand(['build', '--out', siteDir]);
  if (built.code !== 0) throw new Error(`The site could not be built:\n${built.stderr}`);
  const served = await startCommand(['preview', '--out', siteDir, '--port', String(await freePort())]);
  project.provide('siteUrl', served.url);
  project.provide('siteDir', siteDir);
  return async () => {
    await served.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
