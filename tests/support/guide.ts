import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './project.ts';

/** The editors' guide, as it lies beside the content. */
export const guide = readFileSync(join(projectDir, 'content', 'README.md'), 'utf8');

/** A row of a table, as its cells are written. */
export type Row = readonly string[];

/**
 * The rows of the tables whose first column has a heading, without their heads.
 *
 * @param heading of the first column
 * @param text to look in
 * @returns one list a table, in their order
 */
export function tables(heading: string, text: string = guide): readonly (readonly Row[])[] {
  const found = [...text.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) =>
    table
      .trim()
      .split('\n')
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
  );
  return found.filter(([head]) => head?.[0] === heading).map((rows) => rows.slice(2));
}

/**
 * What stands in backticks.
 *
 * @param text any Markdown
 */
export function codeIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}

/**
 * The fenced blocks of one language.
 *
 * @param language as it stands after the fence
 */
export function blocksOf(language: string): readonly string[] {
  return [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map((match) => match[1] ?? '');
}
