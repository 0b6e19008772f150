import { expect, test } from 'vitest';
import { guide } from '../support/guide.ts';
import { runCommand } from '../support/run-command.ts';

/** Options that the guide names, by the command that it named last before them. */
function optionsByCommand(): ReadonlyMap<string, ReadonlySet<string>> {
  const options = new Map<string, Set<string>>();
  let command = '';
  for (const [found] of guide.matchAll(/\bnpm run \w+|(?<=[\s`])--[a-z][a-z-]*/g)) {
    if (found.startsWith('npm')) command = found.slice('npm run '.length);
    else options.set(command, (options.get(command) ?? new Set()).add(found));
  }
  return options;
}

test('the guide names options that its commands take', async () => {
  const options = optionsByCommand();
  expect([...options].map(([command, named]) => [command, [...named]])).toEqual([
    ['add', ['--from']],
    ['check', ['--watch', '--article', '--sources']],
    ['verify', ['--all', '--sources']],
  ]);
  const unknown: string[] = [];
  for (const [command, named] of options) {
    const { stdout } = await runCommand([command, '--help']);
    unknown.push(...[...named].filter((option) => !stdout.includes(option)).map((option) => `${command} ${option}`));
  }
  expect(unknown).toEqual([]);
});
