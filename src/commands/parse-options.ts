import { parseArgs } from 'node:util';
import { nearest } from '../timeline/did-you-mean.ts';
import { UsageError } from './usage-error.ts';

/** An option, which takes a value or is a flag. */
export interface OptionForm {
  /** What the value is, for the help: `DIR`; `null` for a flag, whose value is `true` where it is given. */
  readonly value: string | null;
  /** What it is for, and what holds where it is not given. */
  readonly help: string;
}

/**
 * Reads the options of a command. `--help` (or `-h`) prints what there is.
 *
 * @param command name of the command, as in `npm run <command>`
 * @param purpose what it does, one sentence
 * @param forms the options it takes, by name without the dashes
 * @param args what stands after the command
 * @returns the value of each option (`null` where it is not given), or `null` where the help was asked for and printed
 * @throws UsageError for an unknown option, a missing value or a word that is no option
 */
export function parseOptions<Name extends string>(
  command: string,
  purpose: string,
  forms: Readonly<Record<Name, OptionForm>>,
  args: readonly string[],
): Readonly<Record<Name, string | null>> | null {
  const options: Record<string, { type: 'string' | 'boolean'; short?: string }> = {
    help: { type: 'boolean', short: 'h' },
  };
  const isFlag = (name: string): boolean => name === 'help' || forms[name as Name].value === null;
  for (const name of Object.keys(forms)) options[name] = { type: isFlag(name) ? 'boolean' : 'string' };

  const { values, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const known = Object.keys(options).map((name) => `--${name}`);
  const hint = `\`npm run ${command} -- --help\` lists what is understood.`;

  for (const token of tokens) {
    if (token.kind === 'positional') throw new UsageError(`Unexpected \`${token.value}\`, expected options. ${hint}`);
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) {
      const near = nearest(token.rawName, known);
      const mend = near === null ? '' : ` Did you mean \`${near}\`?`;
      throw new UsageError(`Unknown option \`${token.rawName}\`.${mend} ${hint}`);
    }
    if (isFlag(token.name)) {
      if (token.value !== undefined) throw new UsageError(`Option \`${token.rawName}\` takes no value. ${hint}`);
    } else if (token.value === undefined || token.value === '') {
      const { value } = forms[token.name as Name];
      throw new UsageError(`Option \`${token.rawName}\` needs a value: ${value ?? ''}. ${hint}`);
    }
  }

  if (values['help'] === true) {
    console.log(help(command, purpose, forms));
    return null;
  }
  const given = Object.keys(forms).map((name) => [name, values[name] === true ? 'true' : (values[name] ?? null)]);
  return Object.fromEntries(given) as Record<Name, string | null>;
}

function help(command: string, purpose: string, forms: Readonly<Record<string, OptionForm>>): string {
  const rows = Object.entries(forms).map(
    ([name, { value, help: text }]) => [`--${name}${value === null ? '' : ` ${value}`}`, text] as const,
  );
  const width = Math.max('--help'.length, ...rows.map(([left]) => left.length));
  return [
    `npm run ${command} [-- options]`,
    '',
    purpose,
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    `  ${'--help'.padEnd(width)}  show this`,
  ].join('\n');
}
