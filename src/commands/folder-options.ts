import { join } from 'node:path';
import type { OptionForm } from './parse-options.ts';
import { fromUser, projectDir } from './user-path.ts';

/** The option that names the content folder, for every command that reads it. */
export const contentOption: OptionForm = {
  value: 'DIR',
  help: "folder of the content (default: the project's content)",
};

/** The option that names the folder of the built site. */
export const outOption: OptionForm = { value: 'DIR', help: "folder of the built site (default: the project's dist)" };

/**
 * The content folder, absolute.
 *
 * @param value of `contentOption`, from where the user stands
 */
export function contentFolder(value: string | null): string {
  return value === null ? join(projectDir, 'content') : fromUser(value);
}

/**
 * The folders in which content lies: what is watched to see every change of it.
 *
 * @param contentDir the content folder, absolute
 */
export function contentFolders(contentDir: string): string[] {
  return [contentDir, join(contentDir, 'articles'), join(contentDir, 'receipts')];
}

/**
 * The folder of the built site, absolute.
 *
 * @param value of `outOption`, from where the user stands
 */
export function outFolder(value: string | null): string {
  return value === null ? join(projectDir, 'dist') : fromUser(value);
}
