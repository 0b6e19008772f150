import {
  OUTLET_KEYS,
  readOutlet,
  readOutletValue,
  type OutletGiven,
  type OutletKey,
} from '../../timeline/desk/read-outlet.ts';
import { toSlug } from '../../timeline/slugs.ts';
import { outletsFile } from '../../timeline/vocabulary/vocabulary-files.ts';
import type { Desk } from './open-desk.ts';
import type { Prompts } from './prompts.ts';

const NEW = '';
const UNKNOWN = '';

/**
 * Asks for the outlet; one that the vocabulary does not have is asked for in full.
 *
 * @param message the question
 * @param desk the content
 * @param prompts how is asked
 * @returns its slug, and what was answered of a new one
 */
export async function askOutlet(
  message: string,
  desk: Desk,
  prompts: Prompts,
): Promise<{ readonly slug: string; readonly given: OutletGiven }> {
  const { outlets } = desk.timeline.vocabulary;
  const choices = outlets.map(({ slug, name, short }) => ({ value: slug, label: name, hint: short }));
  const another = { value: NEW, label: 'another outlet, which is to be added' };
  const chosen = await prompts.search(message, choices, another);
  if (chosen !== NEW) return { slug: chosen, given: {} };

  const checked =
    (key: OutletKey, optional: boolean) =>
    (answer: string): string | null => {
      if (optional && answer.trim() === '') return null;
      const read = readOutletValue(key, answer);
      return read.ok ? null : read.message;
    };
  const name = await prompts.text('Its name', (answer) => {
    const { faults } = readOutlet('x', { name: answer }, desk.tables);
    return faults[0]?.message ?? null;
  });
  const slug = await prompts.text(
    'Its slug, which becomes its address',
    (answer) => readOutlet(answer, { name }, desk.tables).faults[0]?.message ?? null,
    toSlug(name) ?? undefined,
  );
  const kinds = outletsFile.fields.kind.form.match(/(?<=`)[a-z ]+(?=`)/g)?.filter((kind) => kind.trim() !== '') ?? [];
  const given: Partial<Record<OutletKey, string>> = { name };
  given.kind = await prompts.one('What is it?', [
    ...kinds.map((kind) => ({ value: kind, label: kind })),
    { value: UNKNOWN, label: 'something else' },
  ]);
  given.country = await prompts.text('Its country, two capitals (nothing where unknown)', checked('country', true));
  given.url = await prompts.text('Its https: address (nothing where unknown)', checked('url', true));
  const known = OUTLET_KEYS.flatMap((key) => {
    const value = given[key]?.trim() ?? '';
    return value === '' ? [] : [[key, value] as const];
  });
  return { slug: slug.trim(), given: Object.fromEntries(known) };
}
