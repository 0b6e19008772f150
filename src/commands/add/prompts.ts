import * as clack from '@clack/prompts';

/** Where is asked and answered; the terminal where it is left out. */
export type Terminal = Pick<clack.CommonOptions, 'input' | 'output'>;

/** One of several answers. */
export interface Choice<T extends string = string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

/** The editor wants no more: Ctrl-C or Escape. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Asks the editor; every question throws `Cancelled` where it is not answered. */
export interface Prompts {
  /** `check` says what is wrong with an answer, `null` where nothing is; `initial` stands there to be changed. */
  text(message: string, check: (answer: string) => string | null, initial?: string): Promise<string>;
  one<T extends string>(message: string, choices: readonly Choice<T>[], initial?: T): Promise<T>;
  /** Like `one`, for long lists: typing narrows it, and where it leaves none of the choices, `spare` stands there. */
  search(message: string, choices: readonly Choice[], spare: Choice, initial?: string): Promise<string>;
  some<T extends string>(message: string, choices: readonly Choice<T>[], initial: readonly T[]): Promise<readonly T[]>;
  confirm(message: string): Promise<boolean>;
  say(message: string): void;
}

/**
 * Questions in a terminal.
 *
 * @param terminal where is asked
 */
export function terminalPrompts(terminal: Terminal): Prompts {
  return {
    text: async (message, check, initial) =>
      answered(
        await clack.text({
          ...terminal,
          message,
          ...(initial === undefined ? {} : { initialValue: initial }),
          validate: (answer) => check(answer ?? '') ?? undefined,
        }),
      ),
    one: async (message, choices, initial) =>
      answered(await clack.select({ ...terminal, ...listed(message, choices, initial) })),
    search: async (message, choices, spare, initial) =>
      answered(
        await clack.autocomplete({
          ...terminal,
          ...listed(message, [...choices, spare], initial),
          maxItems: 8,
          // A list without any choice would be answered with nothing.
          filter: (search, option) =>
            hasWords(search, option) ||
            (option.value === spare.value && !choices.some((choice) => hasWords(search, choice))),
        }),
      ),
    some: async (message, choices, initial) =>
      answered(
        await clack.multiselect({
          ...terminal,
          ...listed(message, choices),
          initialValues: [...initial],
          required: false,
        }),
      ),
    confirm: async (message) => answered(await clack.confirm({ ...terminal, message })),
    say: (message) => clack.log.message(message, terminal),
  };
}

function hasWords(search: string, { label = '', value, hint = '' }: clack.Option<string>): boolean {
  const words = `${label} ${value} ${hint}`.toLowerCase();
  return search
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .every((word) => words.includes(word));
}

type Listed<T extends string> = { message: string; options: clack.Option<T>[]; initialValue?: T };

function listed<T extends string>(message: string, choices: readonly Choice<T>[], initial?: T): Listed<T> {
  const options = choices.map((choice) => ({ ...choice })) as clack.Option<T>[];
  return { message, options, ...(initial === undefined ? {} : { initialValue: initial }) };
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (clack.isCancel(answer)) throw new Cancelled('Nothing was written.');
  return answer as Exclude<T, symbol>;
}
